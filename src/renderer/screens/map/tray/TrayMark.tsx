import type { Brought } from '../../../canvas/bring/brought.ts'
import { ChannelMark } from '../../../components/channelMark/ChannelMark.tsx'
import { NamedIcon } from '../../../components/icon/NamedIcon.tsx'
import styles from './Tray.module.css'
import { TRAY_CARDS } from './trayCards.ts'

/** What a piece looks like: the mark that it will wear on the map. */
export function TrayMark({ of }: { of: Brought }) {
  if (of.type !== 'card') return <ChannelMark kind={of.kind} />
  const icon = TRAY_CARDS.find((card) => card.kind === of.kind)?.icon
  if (icon) return <NamedIcon name={icon} size="nav" />
  const gain = of.kind === 'gain'
  return (
    <svg className={gain ? styles.gain : styles.pain} viewBox="0 0 24 24" aria-hidden focusable={false}>
      <path d={gain ? 'M12 5l8 14H4z' : 'M12 19L4 5h16z'} />
    </svg>
  )
}
