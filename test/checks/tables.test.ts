/** Rows without separators: where a code ends, its status stands and the message begins. */
import { describe, expect, test } from "vitest";
import { PageError } from "../../src/checks/page.ts";
import { splitSqueezed } from "../../src/checks/tables.ts";

describe("a squeezed row", () => {
  test.each([
    ["SUCCESSSSuccess", "SUCCESS", "S", "Success"],
    ["SUCCESSUUnknown yet", "SUCCESS", "U", "Unknown yet"],
    ["SUCCESFSuccess", "SUCCES", "F", "Success"],
    ["FFFailed", "F", "F", "Failed"],
    ["CARD_OF_FFFailed", "CARD_OF_F", "F", "Failed"],
    ["PROCESS_FAILFA general matter.", "PROCESS_FAIL", "F", "A general matter."],
    ["MENUUA menu", "MENU", "U", "A menu"],
    ["UNKNOWN_EXCEPTIONUAn odd thing.", "UNKNOWN_EXCEPTION", "U", "An odd thing."],
    ["PARAM_ILLEGALFThe field", "PARAM_ILLEGAL", "F", "The field"],
    ["NO_APIFAPI is missing", "NO_API", "F", "API is missing"],
    ["NO_APIFAPIs are missing", "NO_API", "F", "APIs are missing"],
    ["BUSUUURL, not a bus", "BUSU", "U", "URL, not a bus"],
    ["TLS_1_2F3DS is missing", "TLS_1_2", "F", "3DS is missing"],
    ["NOT_DONEUDon't know", "NOT_DONE", "U", "Don't know"],
    ["BASS'", undefined, "", ""],
  ])("%s", (row, code, status, message) => {
    expect(splitSqueezed(row, 1)).toEqual(code === undefined ? undefined : [code, status, message]);
  });

  test.each(["Do not retry.", "A stamp.", "API calls are free.", "URL", "Call NO_STAMPSFA again.", "3DS is next.", ""])(
    "%j opens none",
    (line) => {
      expect(splitSqueezed(line, 1)).toBeUndefined();
    },
  );

  test.each([
    ["SUCCESSXSuccess", "another status"],
    ["PARAM_ILLEGAL F The field", "blanks between"],
    ["PARAM_ILLEGALFZZZ is missing", "an acronym that is unknown"],
    ["_CARDFThe card", "a code that is none"],
    ["CARD_FThe card", "a code that ends with nothing"],
    ["PARAM_ILLEGAL", "a code alone"],
  ])("%s is refused: %s", (line) => {
    expect(() => splitSqueezed(line, 7)).toThrow(PageError);
  });
});
