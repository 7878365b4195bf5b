import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { signedInElsewhere, attempt } = document.body.dataset;

// Who signs in in another tab is signed in here too, without a reload.
if (signedInElsewhere) {
  startSessionPolling(signedInElsewhere);
}
if (attempt) {
  checkAuthSession(attempt);
}

// After a form was sent Keycloak writes the page's lasting address into an inline script, which the policy stops. A reload needs it.
for (const script of document.scripts) {
  const address = /history\.replaceState\(.*"(http[^"]+)"\)/.exec(script.src ? "" : script.textContent)?.[1];
  if (address && new URL(address).origin === location.origin) {
    history.replaceState({}, "", address);
  }
}

for (const toggle of document.querySelectorAll("button.password-toggle[data-show]")) {
  const input = document.getElementById(toggle.getAttribute("aria-controls"));
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    toggle.setAttribute("aria-pressed", String(shown));
    toggle.firstElementChild.className = shown ? "icon icon-eye-slash" : "icon icon-eye";
    toggle.lastElementChild.textContent = shown ? toggle.dataset.hide : toggle.dataset.show;
    input.focus();
  });
}

for (const confirmation of document.querySelectorAll("input[data-confirms]")) {
  confirmation.name = "password-confirm";
  confirmation.form.addEventListener("submit", () => {
    confirmation.value = document.getElementById(confirmation.dataset.confirms).value;
  });
}

// A second press while the first is on its way would spend the page's one-time code.
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "true";
  });
}
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
  }
});

document.querySelector('[aria-invalid="true"]')?.focus();
