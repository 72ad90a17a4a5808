/** The tag that GuardDuty's malware protection puts on a file it has scanned, and what it says of one in which it found nothing. */
export const scanTag = 'GuardDutyMalwareScanStatus';
export const nothingFound = 'NO_THREATS_FOUND';
