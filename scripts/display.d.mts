export function openDisplay(
  env?: NodeJS.ProcessEnv,
): Promise<{ readonly env: Record<string, string>; readonly close: () => void }>
