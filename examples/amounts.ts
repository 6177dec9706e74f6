import { amountOf, decimalOf, minorUnitsOf, roundedAmountOf } from "antom-client";

// README shows from here
const price = amountOf({ currency: "USD", decimal: "12.34" }); // { currency: "USD", value: "1234" }; exact, or it throws
const total = amountOf({ currency: "USD", minorUnits: 3n * minorUnitsOf(price) }); // bigints to calculate with, never numbers
const rupiahs = roundedAmountOf({ currency: "IDR", decimal: "15000.49" }); // Antom takes whole rupiahs only; show the buyer what is left
console.log(`${decimalOf(total)} ${total.currency}, ${decimalOf(rupiahs)} ${rupiahs.currency}`); // 37.02 USD, 15000.00 IDR
// to here
