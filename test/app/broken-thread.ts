// A thread for the tests of the pool that comes to its end before it can read.

throw new Error('there are no weights');
