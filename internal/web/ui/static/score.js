// The score form: a figure is saved when its field is left, and the lines, the groups, the total and what is missing
// are shown at once.
// Without this script the button "save" does the same for all fields together.
import { drafts, idle, post, say, soon } from "./app.js";

(() => {
  const form = document.querySelector("form[data-live]");
  if (!form) return;
  const at = (id) => document.getElementById(id);
  const status = form.querySelector(".saved");
  const was = (field) => form.elements[`_was.${field.name}`];
  const figures = () => [...form.querySelectorAll(".cell input:not([type=hidden]), .cell select")];

  function wrong(field, text) {
    const cell = field.closest(".cell");
    cell.querySelector(".err")?.remove();
    cell.classList.toggle("bad", text !== "");
    field.toggleAttribute("aria-invalid", text !== "");
    if (!text) {
      field.removeAttribute("aria-describedby");
      return;
    }
    const err = document.createElement("div");
    err.className = "err";
    err.id = `${field.id}-err`;
    err.setAttribute("role", "alert");
    err.textContent = text;
    field.setAttribute("aria-describedby", err.id);
    cell.append(err);
  }

  // mark says at a field whether its figure is in the form.
  function mark(field, text, in_) {
    const kept = field.closest(".cell").querySelector(".kept");
    kept.textContent = text;
    kept.classList.toggle("no", !in_);
  }

  function show(field, told) {
    at("tong").textContent = told.Total;
    at("muc").value = told.Percent;
    at("sothieu").textContent = told.Lacking;
    at("sominhchung").textContent = told.Proven;
    at("canminhchung").textContent = told.Asked;
    at("thieu").textContent = told.Missing || at("thieu").dataset.none;
    let first = "";
    for (const x of told.Rows) {
      const row = at(`d-${x.Code}`);
      if (!row) continue;
      const points = row.querySelector("[data-points]"),
        lacks = row.querySelector("[data-lacks]");
      if (points) {
        points.textContent = x.Points;
        points.hidden = x.Missing;
      } // what lacks a figure has no points to show
      if (lacks) lacks.hidden = !x.Missing;
      const na = row.querySelector("[data-na]");
      if (na) na.hidden = !x.NA;
      const lacksProof = row.querySelector(".chip.wait");
      if (lacksProof) lacksProof.hidden = x.NA;
      const doubt = row.querySelector("[data-doubt]");
      if (doubt) {
        doubt.textContent = x.Doubt;
        doubt.hidden = !x.Doubt;
      }
      if (x.Missing && !first) first = row.id;
    }
    const next = at("toithieu");
    if (next) {
      next.hidden = !first;
      next.href = `#${first}`;
    }
    const why = field.closest("tr")?.querySelector(".why p");
    if (why && told.Why) why.textContent = told.Why;
  }

  // One figure of a field is on its way at a time: what is chosen meanwhile, as with the arrows in a list, is sent
  // after it. Sent beside
  // it, the site would take it for another person's. The same holds for the form.
  const turns = new Map();
  function save(field) {
    const mine = (turns.get(field) || Promise.resolve())
      .then(() => send(field))
      .then(() => {
        if (turns.get(field) === mine) turns.delete(field);
      });
    turns.set(field, mine);
    return mine;
  }
  form.addEventListener("submit", (e) => {
    if (!turns.size) return;
    e.preventDefault();
    Promise.all(turns.values()).then(() => form.requestSubmit(e.submitter));
  });

  const unsaved = () => figures().filter((x) => was(x) && was(x).value !== x.value);
  let timer;
  // mine offers, where somebody else's figure stands, to put the own one in its place.
  function mine(field) {
    const press = document.createElement("button");
    press.type = "button";
    press.className = "btn";
    press.textContent = form.dataset.mine.replace("{0}", field.value);
    press.addEventListener("click", () => {
      save(field);
      field.focus();
    });
    field.closest(".cell").querySelector(".err").append(" ", press);
  }
  // land puts the focus where a link led: the field, or of a line the first that is empty.
  function land() {
    const at_ = at(decodeURIComponent(location.hash.slice(1)));
    if (!at_ || !form.contains(at_)) return;
    if (at_.matches("a")) {
      at_.focus();
      return;
    }
    const inside = at_.matches("input, select")
      ? [at_]
      : [...at_.querySelectorAll(".cell input:not([type=hidden]), .cell select")];
    const field = inside.find((x) => x.value === "") || inside[0];
    if (field) go(field);
  }
  addEventListener("hashchange", land);

  // tell says at the foot what was done last, and how many fields are still wrong, with the way to the first.
  let last = status.textContent,
    typing = false; // what was told last, and whether somebody is typing since
  function tell(text, whileTyping = false) {
    const bad = form.querySelectorAll(".cell.bad");
    typing = whileTyping;
    if (!typing) last = text;
    status.textContent = text;
    if (!bad.length) {
      document.querySelector(".band.bad")?.remove();
      return;
    } // what it named is mended
    const link = document.createElement("a");
    link.href = "#" + bad[0].querySelector("input:not([type=hidden]), select").id;
    link.textContent = say("wrongs", bad.length);
    link.addEventListener("click", (e) => {
      e.preventDefault();
      go(bad[0].querySelector("input:not([type=hidden]), select"));
    });
    status.append(" · ", link);
  }
  // go brings a field into sight, clear of the bars, and gives it the focus with its figure marked.
  function go(field) {
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: "nearest" });
    if (field.select) field.select();
  }

  // held says that a figure is not in the form, and keeps it in the draft.
  function held(field, text) {
    mark(field, form.dataset.kept, false);
    drafts.unsaved(form, field.name).then(() => tell(text));
  }
  function later(field) {
    // it is sent again by itself
    held(field, say("unsent", unsaved().length));
    clearTimeout(timer);
    timer = setTimeout(resend, soon());
  }
  const calm = (x) => !x.hasAttribute("aria-invalid") && !x.closest(".cell").querySelector(".clash"); // what two people changed, the person decides
  const resend = () => Promise.all(unsaved().filter(calm).map(save));
  addEventListener("back", resend); // signed in again on the spot
  addEventListener("online", resend);

  async function send(field) {
    const before = was(field),
      value = field.value;
    if (!before || (before.value === value && !field.hasAttribute("aria-invalid"))) return;
    await drafts.hold(form, field.name);
    let r, told;
    try {
      r = await post(form.dataset.live, {
        Name: field.name,
        Value: value,
        Was: before.value,
        Request: crypto.randomUUID(),
      });
      if (r.status !== 401) told = await r.json(); // an answer that is cut off is none
    } catch {
      later(field);
      return;
    }
    if (r.status === 401) {
      held(field, form.dataset.kept);
      idle.ended();
      return;
    }
    if (!r.ok) {
      if (r.status === 409 && told.Value !== undefined) before.value = told.Value; // what stands there now: sending again is then meant
      wrong(field, told.Error || told.say || "");
      if (told.Mine) mine(field);
      held(field, form.dataset.kept);
      return;
    }
    before.value = told.Value;
    drafts.saved(form, field.name);
    if (field.value === value) field.value = told.Value; // as it is written in the form: "1.250", not "1250"
    wrong(field, "");
    mark(field, told.Value ? `✓ ${form.dataset.field} ${told.Saved}` : form.dataset.emptied, told.Value !== "");
    show(field, told);
    tell(say("saved", told.Saved));
  }

  form.addEventListener("change", (e) => {
    if (/^[fl]\./.test(e.target.name || "")) save(e.target);
  });
  form.addEventListener("input", (e) => {
    if (e.target.closest(".cell")) {
      mark(e.target, "", true);
      tell(say("typing"), true);
    }
  });
  // What was typed again as it stood is in the form already, and is said to be.
  form.addEventListener("focusout", (e) => {
    const stood = e.target.name && was(e.target);
    if (!typing || !stood || stood.value !== e.target.value || e.target.hasAttribute("aria-invalid")) return;
    mark(e.target, `✓ ${form.dataset.same}`, true);
    tell(last);
  });
  // A click marks the whole figure, as Enter does: what is typed then takes its place. A second click sets the mark
  // between digits.
  form.addEventListener("mousedown", (e) => {
    if (e.target.type !== "text" || !e.target.closest(".cell") || document.activeElement === e.target) return;
    e.target.addEventListener(
      "mouseup",
      (up) => {
        up.preventDefault();
        e.target.select();
      },
      { once: true },
    );
  });
  form.querySelector(".send .btn.p").hidden = true; // every field saves itself
  form.querySelector(".send .btn:not(.p, .quiet)").classList.add("p");
  // Enter goes to the next field, as in a table of figures; it neither sends the form nor opens a list. The letter of
  // the key comes to the
  // field that has the focus by then.
  const enter = (e) => e.key === "Enter" && e.target.closest(".cell") && ["INPUT", "SELECT"].includes(e.target.tagName);
  form.addEventListener("keypress", (e) => {
    if (enter(e)) e.preventDefault();
  });
  form.addEventListener("keydown", (e) => {
    if (!enter(e)) return;
    e.preventDefault();
    const list = figures(),
      next = list[list.indexOf(e.target) + (e.shiftKey ? -1 : 1)];
    if (next) go(next);
    else form.querySelector(".send a.btn").focus(); // the last one leads on
  });
  addEventListener("load", () => setTimeout(land, 50)); // after the browser went there itself, which takes the focus away
  // What an earlier visit typed, and the link or the lock kept back, goes into the form now.
  resend().then(() => {
    if (!unsaved().length) document.querySelector('.band form[action^="/ban-nhap/bo"]')?.closest(".band").remove();
  });
})();
