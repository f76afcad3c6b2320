import { writeSync } from 'node:fs'

// Preloaded into a measured process: says on exit how much memory it had at most, in KiB. Not by the console, which ours silence.
process.on('exit', () => writeSync(2, `peak ${process.resourceUsage().maxRSS}\n`))
