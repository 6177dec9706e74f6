/** Checks of the contract as functions: pages, recordings, another contract. None of them reads a file. */
export {
  type Change,
  type ContractFile,
  type ContractReport,
  checkContracts,
  type FailOn,
  failures,
  type Rating,
  type RedoclyChange,
  readRedoclyReport,
} from "./contracts.ts";
export { type CheckExchangesOptions, checkExchanges } from "./exchanges.ts";
export { type BundledContract, type CheckPagesOptions, checkPages } from "./pages.ts";
export { type CheckReport, exitCodeOf, type Finding, formatReport, type ReportFormat, type Trouble } from "./report.ts";
