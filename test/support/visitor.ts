/** A browser's part in front of an example shop: keeps a cookie, presses buttons, and follows nothing by itself. */

export interface Visited {
  readonly status: number;
  readonly location: string;
  readonly text: string;
}

export interface Visitor {
  /** Stands for the login. */
  readonly customer: string;
  visit(path: string, init?: RequestInit): Promise<Visited>;
  post(path: string, fields?: Readonly<Record<string, string>>, origin?: string): Promise<Visited>;
  /** Presses a button of a page, with what the page holds ready for it. */
  press(page: Visited, label: string | RegExp): Promise<Visited>;
}

/** A customer who was never here. */
export function createVisitor(origin: string): Visitor {
  let cookie = "";
  const visit: Visitor["visit"] = async (path, init = {}) => {
    const headers = { ...(cookie === "" ? {} : { cookie }), ...(init.headers as Record<string, string>) };
    const response = await fetch(origin + path, { ...init, redirect: "manual", headers });
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    return { status: response.status, location: response.headers.get("location") ?? "", text: await response.text() };
  };
  const post: Visitor["post"] = (path, fields = {}, from = origin) =>
    visit(path, { method: "POST", headers: { origin: from }, body: new URLSearchParams(fields) });
  return {
    get customer() {
      return cookie.split("=")[1] ?? "";
    },
    visit,
    post,
    press: (page, label) => {
      const { action, fields } = formOf(page.text, label);
      return post(action, fields);
    },
  };
}

/** The labels of a page's buttons. */
export function buttonsOf({ text }: Visited): string[] {
  return formsIn(text).map(([, , , label = ""]) => label);
}

function formsIn(page: string): RegExpExecArray[] {
  return [...page.matchAll(/<form method="post" action="([^"]+)">((?:<input [^>]+>)*)<button>([^<]*)<\/button>/g)];
}

/** The form behind a button. */
function formOf(page: string, label: string | RegExp): { action: string; fields: Record<string, string> } {
  const forms = formsIn(page);
  const [, action = "", inputs = ""] =
    forms.find(([, , , text = ""]) => (typeof label === "string" ? text === label : label.test(text))) ?? [];
  if (action === "") throw new Error(`no button ${label} among ${forms.map(([, , , text]) => text).join(", ")}`);
  const fields = [...inputs.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]);
  return { action, fields: Object.fromEntries(fields) };
}
