/** Where the inspector's parts stand. */

export const INSPECTOR_STYLE_PATH = "/inspector/inspector.css";
export const INSPECTOR_SCRIPT_PATH = "/inspector/inspector.js";
export const LOGIN_SCRIPT_PATH = "/inspector/login.js";
