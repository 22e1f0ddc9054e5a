/** Why a part of the bench cannot run here: no browser, nothing built. Anything else thrown is a bug. */
export class CannotRun extends Error {}
