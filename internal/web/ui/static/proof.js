// Evidence from the row of a line: the file is chosen on the spot and added, without leaving the form. Without this
// script, and for a link
// or a document that proves several lines, the page of the evidence does it.
import { idle, say } from "./app.js";

(() => {
  const form = document.querySelector("form[data-live]");
  if (!form) return;
  for (const more of form.querySelectorAll("[data-moreproof]")) more.hidden = false;

  function said(cell, text, bad) {
    const at = cell.querySelector("[data-said]");
    at.textContent = text;
    at.classList.toggle("warn", bad);
  }

  async function add(link, file) {
    const cell = link.closest("td"),
      data = new FormData();
    for (const [name, value] of Object.entries({
      _request: crypto.randomUUID(),
      link: "",
      title: "",
      lines: link.dataset.attach,
    }))
      data.append(name, value);
    data.append("file", file);
    said(cell, `${form.dataset.adding} ${file.name}`, false);
    let r;
    try {
      r = await fetch(link.href, {
        method: "POST",
        credentials: "same-origin",
        headers: { Accept: "application/json" },
        body: data,
      });
    } catch {
      said(cell, say("offline"), true);
      return;
    }
    if (r.status === 401) {
      said(cell, form.dataset.notadded, true);
      idle.ended();
      return;
    }
    if (!r.ok) {
      said(cell, (await r.json().catch(() => ({}))).say || say("offline"), true);
      return;
    }
    said(cell, `✓ ${file.name}`, false);
    const lacked = cell.querySelector("[data-explain]");
    if (!lacked) return;
    lacked.remove();
    cell.nextElementSibling.textContent = "";
    const count = document.getElementById("sominhchung"),
      left = [...form.querySelectorAll("[data-explain]")];
    count.textContent = Number(count.textContent) + 1;
    const note = document.getElementById("thieuminhchung");
    if (!note) return;
    note.hidden = !left.length;
    if (!left.length) return;
    note.firstElementChild.textContent = note.dataset.text.replace("{0}", left.length);
    note.querySelector("a").href = `#${left[0].closest("tr").id}`;
  }

  form.addEventListener("click", (e) => {
    const link = e.target.closest("a[data-attach]");
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    const chosen = document.createElement("input");
    chosen.type = "file";
    chosen.accept = form.dataset.accept;
    chosen.addEventListener("change", () => {
      if (chosen.files[0]) add(link, chosen.files[0]);
    });
    chosen.click();
  });
})();
