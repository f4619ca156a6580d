// What scripts add to pages that work without them: the idle dialog, drafts that save themselves, and search by
// keyboard.
const body = document.body;
const said = document.getElementById("said").dataset; // sentences of the catalogue, so that none stands here
export const say = (key, ...args) => args.reduce((text, a, i) => text.replace(`{${i}}`, a), said[key] || "");
// post sends what a page keeps by itself. A site that has too much to do is like a link that is gone: whoever calls
// keeps what was typed and sends it again.
export const post = async (url, data) => {
  const answer = await fetch(url, {
    method: "POST",
    credentials: "same-origin",
    keepalive: true,
    headers: {
      "Content-Type": "application/json",
      Accept: "application/json",
      "Thidua-Account": body.dataset.account || "",
    },
    body: JSON.stringify(data || {}),
  });
  if (answer.status === 503) throw new Error("busy");
  return answer;
};
// soon is when something is sent again: not everybody at once.
export const soon = () => 4000 + Math.random() * 4000;

// ── Idle: the server decides, the page only shows ──
export const idle = (() => {
  const box = document.getElementById("idle");
  if (!box || !body.dataset.ends) return { stay() {}, ended() {} };
  const warnAt = 120,
    announceAt = [120, 60, 30, 10],
    pingEvery = 60000;
  const drift = Number(body.dataset.now) - Date.now(); // measured once
  const title = document.title;
  const live = document.getElementById("idle-live");
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("phien") : null;
  let ends = Number(body.dataset.ends),
    active = false,
    before = null,
    announced = 0,
    covered = false;

  const now = () => Date.now() + drift;
  const left = () => Math.ceil((ends - now()) / 1000);
  const clock = (s) => `${Math.floor(s / 60)}:${String(s % 60).padStart(2, "0")}`;

  function set(value, tell) {
    ends = value;
    if (left() > warnAt) hide();
    if (tell && channel) channel.postMessage({ ends, account: body.dataset.account });
  }
  function show(s) {
    if (box.hidden) {
      before = document.activeElement;
      box.hidden = false;
      document.getElementById("idle-stay").focus();
      announced = warnAt + 1;
    }
    document.getElementById("idle-left").textContent = say("left", clock(s));
    const mark = announceAt.find((m) => s <= m && m < announced);
    if (mark) {
      announced = mark;
      live.textContent = say("left", clock(s));
    }
    document.title = `(${clock(s)}) ${title}`;
  }
  function hide() {
    if (box.hidden) return;
    box.hidden = true;
    document.title = title;
    live.textContent = "";
    if (before && before.isConnected) before.focus();
  }
  // ask learns from the server how long is left; polling keeps nothing alive.
  async function ask() {
    try {
      const r = await fetch("/phien/con-lai", { credentials: "same-origin", headers: { Accept: "application/json" } });
      if (r.status === 401) return 0;
      if (r.ok) set((await r.json()).ends, true);
    } catch {
      /* no link: what was known holds */
    }
    return left();
  }
  async function stay() {
    active = false;
    try {
      const r = await post("/phien/tiep-tuc");
      if (r.ok) set((await r.json()).ends, true);
      else if (r.status === 401) cover();
    } catch {
      /* the next tick tries again */
    }
  }
  // cover hides the page without destroying it, and asks to sign in on the spot.
  function cover() {
    if (covered) return;
    covered = true;
    hide();
    document.title = title;
    for (const part of document.querySelectorAll(".app, .bar-top, .sample, .skip")) part.inert = true;
    for (const open of document.querySelectorAll("dialog[open]")) open.close();
    const sheet = document.getElementById("cover").content.cloneNode(true).firstElementChild;
    document.body.append(sheet);
    const form = sheet.querySelector("form");
    form.addEventListener("submit", (e) => {
      e.preventDefault();
      signIn(form, sheet);
    });
    (form.querySelector("input:not([readonly])") || form.elements[0]).focus();
  }
  async function signIn(form, sheet) {
    const wrong = form.querySelector("[role=alert]"),
      data = Object.fromEntries(new FormData(form));
    try {
      const r = await post("/dang-nhap", data),
        answer = await r.json();
      if (answer.more) {
        form.querySelector("[data-code]").hidden = false;
        form.elements.code.focus();
      }
      if (!r.ok) {
        wrong.textContent = answer.say;
        wrong.hidden = false;
        wrong.classList.toggle("bad", !answer.more || data.code !== "");
        return;
      }
      if (answer.account !== body.dataset.account) {
        location.replace("/");
        return;
      } // another person sees nothing of this page
      uncover(sheet, answer.ends);
    } catch {
      wrong.textContent = say("offline");
      wrong.hidden = false;
    }
  }
  function uncover(sheet, until) {
    sheet.remove();
    covered = false;
    for (const part of document.querySelectorAll("[inert]")) part.inert = false;
    set(until, true);
    if (before && before.isConnected) before.focus();
    drafts.flush();
    dispatchEvent(new Event("back"));
  }
  async function tick() {
    if (covered) return;
    const s = left();
    if (s <= 0) {
      if ((await ask()) <= 0) cover();
      return;
    }
    if (s <= warnAt) show(s);
    else hide();
  }
  setInterval(tick, 1000);
  setInterval(() => {
    if (active && !covered) stay();
  }, pingEvery);
  for (const kind of ["keydown", "pointerdown", "touchstart"])
    addEventListener(
      kind,
      (e) => {
        if (!box.contains(e.target)) active = true;
      },
      { passive: true },
    );
  for (const kind of ["visibilitychange", "pageshow"])
    addEventListener(kind, () => {
      if (document.visibilityState === "visible" && left() <= warnAt)
        ask().then((s) => {
          if (s <= 0) cover();
        });
    });
  if (channel)
    channel.onmessage = (e) => {
      if (e.data.account === body.dataset.account) set(e.data.ends, false);
    };
  document.getElementById("idle-stay").addEventListener("click", stay);
  return { stay, ended: cover };
})();

// ── Drafts: what is typed is on the server two seconds later ──
export const drafts = (() => {
  const waitFor = 2000;
  const pending = new Map(); // form → Set of names not yet on the server
  const timers = new Map();
  const seen = new Map(); // form → name → version of the field on the server, as this page knows it
  function versions(form) {
    if (!seen.has(form))
      seen.set(
        form,
        new Map(
          (form.dataset.seen || "")
            .split(" ")
            .filter(Boolean)
            .map((x) => {
              const at = x.lastIndexOf(":");
              return [x.slice(0, at), Number(x.slice(at + 1))];
            }),
        ),
      );
    return seen.get(form);
  }
  const valueOf = (form, name) => {
    const parts = [...form.elements].filter((x) => x.name === name);
    if (parts[0].type === "checkbox" || parts[0].type === "radio")
      return parts
        .filter((x) => x.checked)
        .map((x) => x.value)
        .join("\n");
    return parts[0].value;
  };
  // stood is what stood in a field that others may change too, when the page was made.
  const stood = (form, name) => {
    const was = form.elements["_was." + name];
    return was ? was.value : undefined;
  };
  const kept = (x) =>
    x.name && !x.name.startsWith("_") && !["password", "file", "hidden", "submit", "button"].includes(x.type);
  const note = (form, text) => {
    const at = form.querySelector(".saved");
    if (at) at.textContent = text;
  };

  async function save(form) {
    const names = pending.get(form);
    clearTimeout(timers.get(form));
    if (!names || names.size === 0 || form.dataset.sending) return;
    const fields = [...names].map((name) => ({
      name,
      value: valueOf(form, name),
      seen: versions(form).get(name) || 0,
      was: stood(form, name),
    }));
    form.dataset.sending = "1";
    names.clear();
    try {
      const r = await post("/ban-nhap", { form: form.dataset.draft, fields });
      if (r.status === 401) {
        again(form, fields);
        idle.ended();
        return;
      }
      const answer = await r.json();
      if (!r.ok) {
        note(form, answer.say || "");
        return;
      }
      for (const f of answer.fields) took(form, f);
      if (!form.dataset.live) note(form, say("drafted", answer.saved)); // where fields are saved one by one, that says more
    } catch {
      again(form, fields);
      note(form, say("unsent", names.size));
      timers.set(
        form,
        setTimeout(() => save(form), soon()),
      );
    } finally {
      delete form.dataset.sending;
      if (names.size && !document.querySelector(".cover"))
        timers.set(
          form,
          setTimeout(() => save(form), waitFor),
        );
    }
  }
  const again = (form, fields) => {
    for (const f of fields) pending.get(form).add(f.name);
  };
  // took notes the version of a field; where another tab or device wrote it meanwhile, the person chooses.
  function took(form, f) {
    versions(form).set(f.name, f.version);
    if (!f.conflict || valueOf(form, f.name) === f.value) return;
    const field = form.elements[f.name],
      at = (field.closest && field.closest(".field")) || form;
    at.querySelectorAll(".clash").forEach((x) => x.remove());
    const box = document.createElement("div"),
      take = document.createElement("button"),
      keep = document.createElement("button"),
      what = document.createElement("p");
    box.className = "clash";
    box.setAttribute("role", "alert");
    what.textContent = say("elsewhere", f.value || "–");
    take.type = keep.type = "button";
    take.className = keep.className = "btn";
    take.textContent = say("take");
    keep.textContent = say("keep");
    take.onclick = () => {
      field.value = f.value;
      box.remove();
      field.focus();
    };
    keep.onclick = () => {
      box.remove();
      mark(form, f.name);
      save(form);
      field.focus();
    };
    box.append(what, take, keep);
    at.append(box);
  }
  function mark(form, name) {
    if (!pending.has(form)) pending.set(form, new Set());
    pending.get(form).add(name);
  }
  for (const form of document.querySelectorAll("form[data-draft]")) {
    const press = form.querySelector("button[name=_do][value=draft]");
    if (press) press.hidden = true; // what is typed is kept by itself
    form.addEventListener("input", (e) => {
      if (!kept(e.target)) return;
      mark(form, e.target.name);
      if (!form.dataset.live) note(form, say("typing"));
      clearTimeout(timers.get(form));
      timers.set(
        form,
        setTimeout(() => save(form), waitFor),
      );
    });
    if (!form.dataset.live) form.addEventListener("change", () => save(form)); // where a field saves itself when it is left, a draft is for what it could not
    form.addEventListener("submit", () => {
      pending.delete(form);
      clearTimeout(timers.get(form));
    });
  }
  // What waits is sent along while the page is left; only without a link, or with a file that was chosen and not
  // sent, the browser asks.
  addEventListener("beforeunload", (e) => {
    const waits = [...pending.values()].some((s) => s.size);
    if (waits) flush();
    const file = [...document.querySelectorAll("main form input[type=file]")].some(
      (x) => x.files.length && !x.form.dataset.sent,
    );
    if ((waits && !navigator.onLine) || file) e.preventDefault();
  });
  function flush() {
    for (const form of pending.keys()) save(form);
  }
  // hold keeps a field out of the draft while it is saved by itself, and waits until no draft of the form is on its
  // way: one that came
  // later would lie over what was saved. Saved, the site has no draft of it any more; not saved, it goes into the
  // draft at once.
  async function hold(form, name) {
    pending.get(form)?.delete(name);
    while (form.dataset.sending) await new Promise((done) => setTimeout(done, 30));
  }
  const saved = (form, name) => versions(form).delete(name);
  const unsaved = (form, name) => {
    mark(form, name);
    return save(form);
  };
  return { flush, hold, saved, unsaved };
})();

// ── One press is one act ──
addEventListener("submit", (e) => {
  if (e.defaultPrevented || e.target.method !== "post") return;
  if (e.target.dataset.sent) {
    e.preventDefault();
    return;
  }
  e.target.dataset.sent = "1";
  setTimeout(() => delete e.target.dataset.sent, 8000);
});

// ── Search by keyboard ──
(() => {
  const box = document.getElementById("find");
  if (!box) return;
  const field = box.querySelector("input"),
    list = box.querySelector("ul"),
    count = box.querySelector("[role=status]");
  let turn = 0,
    timer;
  const open = () => {
    if (!box.open) {
      box.showModal();
      field.select();
    }
  };
  addEventListener("keydown", (e) => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k") {
      e.preventDefault();
      open();
    }
  });
  for (const link of document.querySelectorAll("[data-find]"))
    link.addEventListener("click", (e) => {
      e.preventDefault();
      open();
    });
  list.addEventListener("click", (e) => {
    if (e.target.closest("a")) box.close();
  });
  box.addEventListener("keydown", (e) => {
    if (e.key !== "ArrowDown" && e.key !== "ArrowUp") return;
    const all = [field, ...list.querySelectorAll("a")],
      at = all.indexOf(document.activeElement);
    e.preventDefault();
    all[(at + (e.key === "ArrowDown" ? 1 : all.length - 1)) % all.length].focus();
  });
  async function find() {
    const mine = ++turn;
    const r = await fetch("/tim?q=" + encodeURIComponent(field.value), { headers: { Accept: "application/json" } });
    if (!r.ok || mine !== turn) return;
    const answer = await r.json();
    count.textContent = answer.say;
    list.replaceChildren(
      ...answer.hits.map((h) => {
        const item = document.createElement("li"),
          link = document.createElement("a"),
          kind = document.createElement("span");
        link.href = h.href;
        for (const part of h.text) {
          const node = document.createElement(part.hit ? "mark" : "span");
          node.textContent = part.text;
          link.append(node);
        }
        kind.className = "muted small";
        kind.textContent = " · " + h.kind;
        link.append(kind);
        item.append(link);
        return item;
      }),
    );
  }
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, 150);
  });
})();

// ── A long list of boxes is narrowed by typing; what is ticked stays in sight ──
export const fold = (s) =>
  s
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d");
for (const field of document.querySelectorAll("[data-filter]")) {
  const labels = [...field.parentElement.querySelectorAll(".opts label")];
  field.hidden = false;
  field.addEventListener("input", (e) => {
    e.stopPropagation();
    for (const x of labels)
      x.hidden = !x.querySelector("input").checked && !fold(x.textContent).includes(fold(field.value));
  });
  field.addEventListener("keydown", (e) => {
    if (e.key === "Enter") e.preventDefault();
  });
}

for (const b of document.querySelectorAll("[data-print]")) {
  b.hidden = false;
  b.addEventListener("click", () => print());
}

// ── A text is copied by a button; without script it is selected by hand ──
for (const b of document.querySelectorAll("[data-copy]")) {
  const text = document.getElementById(b.dataset.copy),
    was = b.textContent;
  b.hidden = false;
  b.addEventListener("click", async () => {
    text.focus();
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      return;
    } // not allowed here: it is selected, Ctrl+C does the rest
    b.textContent = b.dataset.done;
    setTimeout(() => {
      b.textContent = was;
    }, 4000);
  });
}
