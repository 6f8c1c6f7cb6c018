import { configureGlobal } from 'fast-check'

// The same values each time, so that a changed line is not found today and missed tomorrow; and for as long as thousands
// of runs can wait, however often a law is tried otherwise. A smaller counterexample is for nobody to read.
configureGlobal({ seed: 1, interruptAfterTimeLimit: 1000, endOnFailure: true })
