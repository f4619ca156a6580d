// Passkeys: asks the server what to ask, asks the device, and sends its answer. A browser that cannot shows the rest
// of the page as it is.
(() => {
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  const bytes = (s) => Uint8Array.from(atob(s.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (b) =>
    btoa(String.fromCharCode(...new Uint8Array(b)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");
  const listed = (list) => (list || []).map((x) => ({ ...x, id: bytes(x.id) }));
  const send = async (url, data) => {
    const r = await fetch(url, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(data),
    });
    return [r, await r.json()];
  };

  // make asks the device for a new key, sign for a signature with one that it has. The server reads both as the
  // standard writes them in JSON.
  async function make(o) {
    const k = await navigator.credentials.create({
      publicKey: {
        ...o,
        challenge: bytes(o.challenge),
        user: { ...o.user, id: bytes(o.user.id) },
        excludeCredentials: listed(o.excludeCredentials),
      },
    });
    const r = k.response,
      transports = r.getTransports ? r.getTransports() : [];
    return {
      id: k.id,
      rawId: text(k.rawId),
      type: k.type,
      clientExtensionResults: {},
      response: { clientDataJSON: text(r.clientDataJSON), attestationObject: text(r.attestationObject), transports },
    };
  }
  async function sign(o) {
    const k = await navigator.credentials.get({
      publicKey: { ...o, challenge: bytes(o.challenge), allowCredentials: listed(o.allowCredentials) },
    });
    const r = k.response,
      userHandle = r.userHandle ? text(r.userHandle) : undefined;
    return {
      id: k.id,
      rawId: text(k.rawId),
      type: k.type,
      clientExtensionResults: {},
      response: {
        clientDataJSON: text(r.clientDataJSON),
        authenticatorData: text(r.authenticatorData),
        signature: text(r.signature),
        userHandle,
      },
    };
  }

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const wrong = form.querySelector("[role=alert]"),
      adds = form.dataset.passkey === "make";
    const say = (sentence) => {
      wrong.textContent = sentence;
      wrong.hidden = !sentence;
    };
    for (const x of document.querySelectorAll("[data-nopasskey]")) x.hidden = true;
    form.hidden = false;
    form.addEventListener("submit", async (e) => {
      e.preventDefault();
      say("");
      try {
        const [asked, begin] = await send(form.dataset.begin, {});
        if (asked.status === 401 || (asked.status === 403 && adds)) {
          location.reload();
          return;
        } // the page asks anew who this is
        if (!asked.ok) {
          say(begin.say);
          return;
        }
        const response = await (adds ? make : sign)(begin.options);
        const [r, answer] = await send(form.action, {
          ticket: begin.ticket,
          name: adds ? form.elements.name.value : "",
          response,
        });
        if (r.ok) location.assign(answer.to);
        else say(answer.say);
      } catch (err) {
        say(
          form.dataset[
            err.name === "InvalidStateError" ? "known" : err instanceof DOMException ? "cancelled" : "offline"
          ],
        );
      }
    });
  }
})();
