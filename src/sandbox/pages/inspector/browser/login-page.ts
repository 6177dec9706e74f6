/** The page that asks for the token, in the browser. */

/** Closed: it uses nothing from outside but the browser, as its source is served to the page. */
export function loginPage(): void {
  const form = document.querySelector("form");
  const field = document.querySelector("input");
  const said = document.querySelector("[role=alert]");
  if (form === null || field === null || said === null) return;

  async function enter(token: string): Promise<void> {
    if (field === null || said === null) return;
    const answer = await fetch("/inspector/login", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token }),
    }).then(
      (response) => response.json() as Promise<{ allowed: boolean; said: string }>,
      () => ({ allowed: false, said: "The sandbox does not answer." }),
    );
    if (answer.allowed) {
      location.reload();
      return;
    }
    said.textContent = answer.said;
    field.setAttribute("aria-invalid", "true");
    field.value = "";
    field.focus();
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void enter(field.value.trim());
  });
  function follow(): void {
    const [, token] = /^#token=(.+)$/.exec(location.hash) ?? [];
    if (token === undefined) return;
    // Out of the address before anything else: it would stay in the history, and in what is copied from there.
    history.replaceState(null, "", location.pathname);
    void enter(token);
  }
  addEventListener("hashchange", follow);
  follow();
}
