import { CHANNEL_CLASSES, type ChannelKind } from '../../../shared/domain/channel/channel.ts'
import { iconOr, iconPath } from '../../../shared/layout/icon.ts'
import styles from './ChannelMark.module.css'

/** Shape says the class of a channel, icon and colour which one it is; its word stands beside it. */
export function ChannelMark({ kind }: { kind: ChannelKind }) {
  const { medium, control, hue, icon } = CHANNEL_CLASSES[kind]
  return (
    <svg className={`${styles.mark} ${styles[hue]}`} viewBox="0 0 24 24" aria-hidden focusable={false}>
      {control === 'indirect' ? (
        <path d="M12 0l12 12-12 12L0 12z" />
      ) : medium === 'physical' ? (
        <rect width={24} height={24} rx={3} />
      ) : (
        <circle cx={12} cy={12} r={12} />
      )}
      <path className={styles.icon} d={iconPath(iconOr(icon))} transform="translate(5.4 5.4) scale(0.55)" />
    </svg>
  )
}
