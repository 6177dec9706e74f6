/**
 * The scripts of the page. They are ordinary functions of ours, checked and tested as such, of which the source is served: so nothing has
 * to be built, no file has to be read, and what a browser gets is what the compiler, or whatever strips the types, has left of them.
 * For that each of them is closed: it uses no name of its module, and gets the others as arguments.
 */
import { clockFace } from "./browser/clock-face.ts";
import { entryList } from "./browser/entry-list.ts";
import { exchangeList } from "./browser/exchange-list.ts";
import { isShown } from "./browser/filter.ts";
import { type InspectorParts, inspectorPage } from "./browser/inspector-page.ts";
import { line } from "./browser/line.ts";
import { loginPage } from "./browser/login-page.ts";
import { orders } from "./browser/orders.ts";
import { pageTools } from "./browser/page-tools.ts";
import { tabs } from "./browser/tabs.ts";

/** What the page is put together from. */
export const INSPECTOR_PARTS: InspectorParts = { clockFace, pageTools, entryList, exchangeList, isShown, line, orders, tabs };

// What strips types may wrap functions in a call that keeps their names (esbuild does, and so tsx).
const PRELUDE = "const __name = (made) => made;\n";

/** The script of the inspector. */
export function inspectorScript(): string {
  const parts = Object.entries(INSPECTOR_PARTS).map(([name, part]) => `${name}: ${part}`);
  return `${PRELUDE}(${inspectorPage})({\n${parts.join(",\n")}\n});\n`;
}

/** The script of the page that asks for the token. */
export function loginScript(): string {
  return `${PRELUDE}(${loginPage})();\n`;
}
