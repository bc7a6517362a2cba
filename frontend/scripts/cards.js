// Shows which words of a clause a part of a duty card was read from while it is pointed at. The
// parts are links that work without this.

const lit = "remit-target--lit";

function words(link) {
  const id = decodeURIComponent(new URL(link.href).hash.slice(1));
  const target = id && document.getElementById(id);
  return target?.classList.contains("remit-target") ? target : null;
}

function follow(event, shown) {
  const link = event.target.closest?.("a.remit-card__words");
  if (link) {
    words(link)?.classList.toggle(lit, shown);
  }
}

for (const [name, shown] of [
  ["pointerover", true],
  ["pointerout", false],
  ["focusin", true],
  ["focusout", false],
]) {
  document.addEventListener(name, (event) => follow(event, shown));
}
