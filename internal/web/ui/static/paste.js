// Paste of a column or a block that was copied in Excel or Word: one cell goes into one field, from the field with
// the focus
// on, and the whole paste is undone by one press. Without this script the Excel file of the form does the same.
import { fold, say } from "./app.js";

(() => {
  const form = document.querySelector("form[data-paste]");
  if (!form) return;
  const plain = (s) => fold(s.replace(/[\u00a0\s]+/g, " ").trim());
  const fields = () =>
    [...form.querySelectorAll("input[type=text], select, textarea")].filter((x) => x.name && x.checkVisibility());
  const textOf = (field) => form.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.textContent || "";

  // lines are the fields that stand side by side: a figure with that of the year before, points with their reason.
  function lines() {
    const out = new Map();
    for (const x of fields()) {
      const key = x.name.slice(x.name.indexOf(".") + 1);
      if (!out.has(key)) out.set(key, []);
      out.get(key).push(x);
    }
    return [...out.values()];
  }

  // wordsOf is the text of a piece of a copied page. It is read by hand: the site lets no script turn a text into a
  // page.
  const signs = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  const signOf = (all, hex, code, name) =>
    code ? String.fromCodePoint(parseInt(code, hex ? 16 : 10)) : (signs[name.toLowerCase()] ?? all);
  const wordsOf = (s) =>
    s
      .replace(/<\/?(?:p|br|div|li)\b[^>]*>/gi, " ")
      .replace(/<[^>]*>/g, "")
      .replace(/&(?:#(x?)([0-9a-f]+)|(\w+));/gi, signOf)
      .replace(/\s+/g, " ")
      .trim();
  const cellsOf = (row) =>
    row
      .split(/<t[dh](?=[\s>])/i)
      .slice(1)
      .map((c) => wordsOf(c.slice(c.indexOf(">") + 1)));
  // blockOf reads what was copied: as a table where there is one, since a cell of Word may have several lines, or as
  // text
  // parted by tabs.
  function blockOf(data) {
    const table = /<table[\s>][\s\S]*?<\/table>/i.exec(data.getData("text/html"));
    if (table)
      return table[0]
        .split(/<tr(?=[\s>])/i)
        .slice(1)
        .map(cellsOf);
    const text = data.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "");
    const rows = [[""]];
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
      const row = rows[rows.length - 1],
        c = text[i];
      if (quoted && c === '"' && text[i + 1] === '"') {
        row[row.length - 1] += c;
        i++;
      } else if (c === '"' && (quoted || row[row.length - 1] === "")) quoted = !quoted;
      else if (c === "\t" && !quoted) row.push("");
      else if (c === "\n" && !quoted) rows.push([""]);
      else row[row.length - 1] += c;
    }
    return rows.map((r) => r.map((c) => c.trim()));
  }

  // byName places rows that carry the question of their field, as a copied part of the Excel file does; null where
  // they do
  // not.
  function byName(block) {
    const names = new Map(lines().map((l) => [plain(textOf(l[0])), l]));
    const width = Math.max(...block.map((r) => r.length));
    let best = -1,
      most = 1;
    for (let c = 0; c < width - 1; c++) {
      const n = block.filter((r) => names.has(plain(r[c] || ""))).length;
      if (n > most) {
        best = c;
        most = n;
      }
    }
    if (best < 0 || most * 2 < block.filter((r) => r.some(Boolean)).length) return null;
    const known = block.filter((r) => names.has(plain(r[best] || "")));
    const measure =
      known.every((r) => {
        // the column of the measure stands between the question and the figure
        const unit = names.get(plain(r[best]))[0].closest(".cell, .field")?.querySelector(".unit")?.textContent || "";
        return plain(r[best + 1] || "") === plain(unit) || !unit;
      }) && known.some((r) => r.length > best + 2);
    const from = best + (measure ? 2 : 1);
    return known.flatMap((r) => names.get(plain(r[best])).map((field, k) => [field, r[from + k] || ""]));
  }

  // byPlace places rows below each other, from the field with the focus on.
  function byPlace(block, start) {
    const all = lines(),
      at = all.findIndex((l) => l.includes(start)),
      first = all[at].indexOf(start);
    return block.flatMap((r, i) => r.map((text, k) => [all[at + i]?.[first + k], text]));
  }

  function set(field, value) {
    if (field.value === value) return;
    field.value = value;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  }
  // marks are how people tick yes and no in a table.
  const marks = { x: "co", 1: "co", yes: "co", true: "co", 0: "khong", no: "khong", false: "khong" };
  // put sets a field and says whether it takes the text: a list takes what it offers.
  function put(field, text) {
    if (field.tagName !== "SELECT") {
      set(field, text);
      return true;
    }
    const said = [plain(text), marks[plain(text)]];
    const option = [...field.options].find(
      (o) => o.value !== "" && [o.value, o.textContent].some((x) => said.includes(plain(x))),
    );
    if (option) set(field, option.value);
    return !!option;
  }

  let last = []; // the fields of the last paste, with what they held before
  const note = document.createElement("span"),
    press = document.createElement("button");
  note.className = "pasted";
  note.setAttribute("role", "status");
  press.type = "button";
  press.className = "btn";
  press.textContent = say("undo");
  press.addEventListener("click", undo);
  form.querySelector(".send").append(note);

  function undo() {
    const back = last.filter((x) => !x.touched);
    last = [];
    for (const x of back) set(x.field, x.before);
    note.textContent = say("undone", back.length);
    back[0]?.field.focus();
  }

  form.addEventListener("paste", (e) => {
    if (!fields().includes(e.target)) return;
    const block = blockOf(e.clipboardData);
    if (block.length < 2 && block[0].length < 2) return; // one cell is pasted as ever
    e.preventDefault();
    const pairs = (byName(block) || byPlace(block, e.target)).filter(([, text]) => text !== "");
    const left = [];
    last = [];
    for (const [field, text] of pairs) {
      const before = field?.value;
      if (field && put(field, text)) last.push({ field, before });
      else left.push(text);
    }
    const rest = left.length ? `. ${say("notplaced", left.length, left.slice(0, 3).join("; "))}` : "";
    note.replaceChildren(say("pasted", last.length) + rest, " ", press);
  });
  form.addEventListener("input", (e) => {
    if (e.isTrusted) for (const x of last) if (x.field === e.target) x.touched = true;
  });
  form.addEventListener("keydown", (e) => {
    if (
      !(e.ctrlKey || e.metaKey) ||
      e.key.toLowerCase() !== "z" ||
      !last.length ||
      last.some((x) => x.touched && x.field === e.target)
    )
      return;
    e.preventDefault();
    undo();
  });
})();
