// The form of a line of a score sheet: what is typed is tried at once, on the figures typed beside it. Without this
// script the button
// "try" does the same. Nothing is kept.
import { idle, say } from "./app.js";

(() => {
  const form = document.getElementById("bieu"),
    box = document.getElementById("thu");
  if (!form || !box) return;
  const asks = document.getElementById("thu-so"),
    found = document.getElementById("soat"),
    note = document.getElementById("thu-vi"),
    why = document.getElementById("thu-giai");
  let timer,
    turn = 0;

  const lines = (tag, texts) =>
    texts.map((text) => {
      const x = document.createElement(tag);
      x.textContent = text;
      return x;
    });

  // ask is the field of one figure, as the page draws it.
  function ask(a, i) {
    const at = document.createElement("div"),
      label = document.createElement("label"),
      id = `t-${i}`;
    const field = document.createElement(a.Options ? "select" : "input");
    at.className = "field";
    label.htmlFor = field.id = id;
    label.textContent = a.Unit ? `${a.Label} (${a.Unit})` : a.Label;
    field.name = a.Name;
    field.setAttribute("form", "bieu");
    if (a.Options) field.append(...a.Options.map((o) => new Option(o.Text, o.Value, false, o.Value === a.Value)));
    else {
      field.type = "text";
      field.autocomplete = "off";
      field.value = a.Value;
    }
    at.append(label, field);
    return at;
  }

  function wrong(field, text) {
    const at = field.closest(".field");
    if (!at) return;
    let err = at.querySelector(".err");
    at.classList.toggle("bad", text !== "");
    field.toggleAttribute("aria-invalid", text !== "");
    if (!text) {
      err?.remove();
      return;
    }
    if (!err) {
      err = document.createElement("div");
      err.className = "err";
      err.id = `${field.id}-err`;
      at.append(err);
      field.setAttribute("aria-describedby", err.id);
    }
    err.textContent = text;
  }

  function show(told) {
    const have = [...asks.querySelectorAll("[name]")].map((x) => x.name).join("\n");
    const list = told.Trial.Asks || [];
    if (have !== list.map((a) => a.Name).join("\n")) asks.replaceChildren(...list.map(ask));
    for (const a of list) {
      const field = asks.querySelector(`[name="${CSS.escape(a.Name)}"]`);
      if (field) wrong(field, a.Error);
    }
    document.getElementById("thu-diem").textContent = told.Trial.Points || "–";
    note.textContent = told.Band || told.Trial.Note;
    why.hidden = !told.Trial.Why;
    why.replaceChildren(...lines("p", told.Trial.Why || []));
    found.replaceChildren(...lines("li", told.Found ? told.Found.map((f) => f.Text) : [found.dataset.none]));
    for (const [n, text] of Object.entries(told.Notes)) {
      const at = document.getElementById(`ghi-${n}`);
      if (at) {
        at.textContent = text;
        at.hidden = text === "";
      }
    }
    for (const field of form.elements)
      if (field.name && !field.name.startsWith("_") && field.type !== "checkbox")
        wrong(field, told.Errors[field.name] || "");
  }

  async function attempt() {
    const mine = ++turn,
      data = new URLSearchParams(new FormData(form));
    data.set("_do", "try");
    try {
      const r = await fetch(form.action, {
        method: "POST",
        credentials: "same-origin",
        headers: { Accept: "application/json" },
        body: data,
      });
      if (r.status === 401) {
        idle.ended();
        return;
      }
      const told = await r.json();
      if (mine !== turn) return;
      if (r.ok) show(told);
      else note.textContent = told.say || "";
    } catch {
      note.textContent = say("offline");
    }
  }
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(attempt, 350);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  box.addEventListener("input", soon);
  box.addEventListener("change", soon);
  for (const b of document.querySelectorAll('button[name="_do"][value="try"]'))
    b.addEventListener("click", (e) => {
      e.preventDefault();
      clearTimeout(timer);
      attempt();
    });
})();
