export function findElectron(env?: NodeJS.ProcessEnv): string | null
export function ensureElectron(): string | null
export function sandboxSwitches(): string[]
