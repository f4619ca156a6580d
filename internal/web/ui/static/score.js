// The score form: a figure is saved when its field is left, and the line, the total and what is missing are shown at once. Without this
// script the button "save" does the same for all fields together.
"use strict";

(() => {
  const form = document.querySelector("form[data-live]");
  if (!form) return;
  const total = document.getElementById("tong"), meter = document.getElementById("muc"), missing = document.getElementById("thieu");
  const status = form.querySelector(".saved");

  const was = (field) => form.elements[`_was.${field.name}`];

  function wrong(field, text) {
    const cell = field.closest(".cell");
    cell.querySelector(".err")?.remove();
    cell.classList.toggle("bad", text !== "");
    field.toggleAttribute("aria-invalid", text !== "");
    if (!text) return;
    const err = document.createElement("div");
    err.className = "err";
    err.id = `${field.id}-err`;
    err.setAttribute("role", "alert");
    err.textContent = text;
    field.setAttribute("aria-describedby", err.id);
    cell.append(err);
  }

  function show(field, told) {
    const row = field.closest("tr");
    total.textContent = told.Total;
    meter.value = told.Percent;
    if (missing) missing.textContent = told.Missing || missing.dataset.none;
    if (!row || told.Points === "") return;
    row.querySelector(".points").textContent = told.Points;
    const why = row.querySelector(".why p");
    if (why) why.textContent = told.Why;
  }

  // One figure of a field is on its way at a time: what is chosen meanwhile, as with the arrows in a list, is sent after it. Sent beside
  // it, the site would take it for another person's. The same holds for the form.
  const turns = new Map();
  function save(field) {
    const mine = (turns.get(field) || Promise.resolve()).then(() => send(field)).then(() => { if (turns.get(field) === mine) turns.delete(field); });
    turns.set(field, mine);
  }
  form.addEventListener("submit", (e) => {
    if (!turns.size) return;
    e.preventDefault();
    Promise.all(turns.values()).then(() => form.requestSubmit(e.submitter));
  });

  async function send(field) {
    const before = was(field);
    if (!before || before.value === field.value) return;
    const value = field.value;
    status.textContent = say("typing");
    try {
      const r = await post(form.dataset.live, { Name: field.name, Value: value, Was: before.value, Request: crypto.randomUUID() });
      if (r.status === 401) { idle.ended(); return; }
      const told = await r.json();
      if (!r.ok) {
        if (r.status === 409) before.value = told.Value; // what stands there now: sending again is then meant
        wrong(field, told.Error || told.say || "");
        status.textContent = "";
        return;
      }
      before.value = value;
      wrong(field, "");
      show(field, told);
      status.textContent = say("saved", new Date().toLocaleTimeString("vi-VN"));
    } catch {
      status.textContent = say("unsent", 1); // the draft keeps it, and the next change tries again
    }
  }

  form.addEventListener("change", (e) => { if (/^[fl]\./.test(e.target.name || "")) save(e.target); });
  // Enter goes to the next field, as in a table of figures; it does not send the form.
  form.addEventListener("keydown", (e) => {
    if (e.key !== "Enter" || e.target.tagName !== "INPUT") return;
    e.preventDefault();
    const fields = [...form.querySelectorAll(".cell input:not([type=hidden]), .cell select")];
    const next = fields[fields.indexOf(e.target) + (e.shiftKey ? -1 : 1)];
    if (next) { next.focus(); if (next.select) next.select(); } else e.target.blur();
  });
})();
