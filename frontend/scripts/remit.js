// What makes the pages a little quicker to use. Each works without it.

function focusErrors() {
  const summary = document.querySelector("[data-focus]");
  summary?.focus();
}

/** Says how many characters are left, once they run short. */
function countDown(box) {
  const longest = Number(box.dataset.longest);
  const message = document.createElement("p");
  message.className = "govuk-hint remit-ask__count";
  message.setAttribute("role", "status");
  box.after(message);
  const count = () => {
    const left = longest - [...box.value.trim()].length;
    const few = left <= 60;
    message.textContent = !few
      ? ""
      : left >= 0
        ? `You have ${left} characters left.`
        : `You have ${-left} characters too many.`;
  };
  box.addEventListener("input", count);
  count();
}

/** Copies a clause with its citation, where the browser allows it. */
function offerCopy(button) {
  if (!navigator.clipboard) {
    return;
  }
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const clause = button.closest("article").querySelector("[data-clause]");
    const words = [...clause.querySelectorAll("p, li, tr")].map((p) => p.innerText.trim()).join("\n");
    try {
      await navigator.clipboard.writeText(`“${words}”\n(${button.dataset.citation})`);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Could not copy";
    }
    setTimeout(() => (button.textContent = label), 2000);
  });
}

focusErrors();
document.querySelectorAll("[data-longest]").forEach(countDown);
document.querySelectorAll("[data-copy]").forEach(offerCopy);
