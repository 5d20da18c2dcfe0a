/**
 * Keeps the programs that tests start out of the coverage of this process. Node hands the variable on to every child,
 * even to one that is given other variables, and each would write half a megabyte about bundles that nobody asks for.
 */
delete process.env['NODE_V8_COVERAGE'];
