// Suggests questions, topics and roles while a question is typed: a combobox with a listbox, as
// ARIA 1.2 describes it. Without it, the box is a plain field.

const FEWEST = 2;
const PAUSE = 90;
const KINDS = { topic: "Topic", role: "Role", action: "Action", clause: "Clause" };

class Suggestions {
  #input;
  #list;
  #status;
  #shown = [];
  #active = -1;
  #timer = 0;
  #request = null;

  constructor(input) {
    this.#input = input;
    this.#list = document.createElement("ul");
    this.#list.id = `${input.id}-suggestions`;
    this.#list.className = "remit-suggestions";
    this.#list.hidden = true;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", "Suggestions");
    this.#status = document.createElement("div");
    this.#status.className = "govuk-visually-hidden";
    this.#status.setAttribute("role", "status");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", this.#list.id);
    input.parentElement.classList.add("remit-ask__field");
    input.after(this.#list, this.#status);
    input.addEventListener("input", () => this.#later());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.#close());
    // the field keeps the focus while a suggestion is pressed
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.#choose([...this.#list.children].indexOf(option));
      }
    });
  }

  #later() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    const words = this.#input.value.trim();
    if (words.length < FEWEST) {
      this.#close();
      return;
    }
    const council = this.#input.form.elements.council?.value ?? "";
    const target = `${this.#input.dataset.suggest}?${new URLSearchParams({ q: words, council })}`;
    this.#request = new AbortController();
    try {
      const response = await fetch(target, { signal: this.#request.signal });
      const found = response.ok ? (await response.json()).suggestions : [];
      if (document.activeElement === this.#input) {
        this.#show(found);
      }
    } catch {
      // a newer request, or none: the field works all the same
    }
  }

  #show(found) {
    this.#shown = found;
    this.#active = -1;
    this.#list.replaceChildren(...found.map((suggestion, at) => this.#option(suggestion, at)));
    this.#input.removeAttribute("aria-activedescendant");
    this.#open(found.length > 0);
    this.#status.textContent =
      found.length === 1 ? "1 suggestion." : found.length > 1 ? `${found.length} suggestions.` : "";
  }

  #option(suggestion, at) {
    const option = document.createElement("li");
    option.id = `${this.#list.id}-${at}`;
    option.className = "remit-suggestions__one";
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.textContent = suggestion.text;
    const kind = KINDS[suggestion.kind];
    if (kind) {
      const mark = document.createElement("span");
      mark.className = "remit-suggestions__kind";
      mark.textContent = kind;
      option.append(" ", mark);
    }
    return option;
  }

  #open(open) {
    this.#list.hidden = !open;
    this.#input.setAttribute("aria-expanded", String(open));
  }

  #close() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#active = -1;
    this.#input.removeAttribute("aria-activedescendant");
    this.#open(false);
    this.#status.textContent = "";
  }

  #key(event) {
    if (event.isComposing || this.#list.hidden) {
      if (event.key === "ArrowDown" && !event.isComposing) {
        this.#later();
      }
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.#move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.#close();
    }
  }

  /** Goes round through the suggestions and the field itself. */
  #move(step) {
    const places = this.#shown.length + 1;
    this.#active = ((this.#active + 1 + step + places) % places) - 1;
    [...this.#list.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === this.#active));
    });
    if (this.#active < 0) {
      this.#input.removeAttribute("aria-activedescendant");
    } else {
      const option = this.#list.children[this.#active];
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }

  /** A question is asked, for the council chosen; a topic or a role is opened. */
  #choose(at) {
    const { text, kind, href } = this.#shown[at];
    this.#close();
    if (kind === "question") {
      this.#input.value = text;
      this.#input.form.requestSubmit();
    } else if (/^\/(?!\/)/.test(href)) {
      window.location.assign(href);
    }
  }
}

document.querySelectorAll("input[data-suggest]").forEach((input) => new Suggestions(input));
