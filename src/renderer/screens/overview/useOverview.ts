import type { Overview } from '../../../shared/domain/overview/overview.ts'
import { request } from '../../ipc/connection.ts'
import { type Asked, useKeyAsked } from '../key/useKeyReading.ts'

/** What hurts, gets better, is late and is not known, read again whenever something of it changes. */
export const useOverview = (): Asked<Overview> => useKeyAsked('overview', () => request('overview.read', {}))
