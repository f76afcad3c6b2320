// Preloaded into a measured process: says on exit how much memory it had at most, in KiB.
process.on('exit', () => console.error(`peak ${process.resourceUsage().maxRSS}`))
