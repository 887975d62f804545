// Loaded into a measured process by --require: at exit it writes what the process used to file descriptor 3, as JSON.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(
    3,
    JSON.stringify({ peakKilobytes: peakOfThisImage() ?? maxRSS, cpuMicroseconds: userCPUTime + systemCPUTime }),
  );
});

// Linux carries maxRSS over from the parent that forked; VmHWM begins anew with the program.
function peakOfThisImage() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
