/** The example that the README shows is itself a test; here it is run. */
import "../../examples/sandbox.test.ts";
