import { avatarParts } from '../../../shared/domain/persona/avatar.ts'
import styles from './Avatar.module.css'
import { DrawnFace } from './DrawnFace.tsx'

const firstLetter = (name: string): string => {
  const first = [...new Intl.Segmenter().segment(name.trim())][0]?.segment ?? '?'
  return first.toUpperCase()
}

interface AvatarProps {
  readonly name: string
  readonly picture?: string | null
  /** The drawn face that stands in where there is no picture. */
  readonly face?: string | undefined
  readonly large?: boolean
  readonly huge?: boolean
}

/** A persona: her picture, her drawn face, or the first letter of her name in a disc. */
export function Avatar({ name, picture, face = '', large, huge }: AvatarProps) {
  const names = [styles.avatar, large && styles.large, huge && styles.huge].filter(Boolean).join(' ')
  if (picture) return <img className={names} src={picture} alt="" />
  if (avatarParts(face)) return <DrawnFace spec={face} className={names} />
  return (
    <span className={names} aria-hidden>
      {firstLetter(name)}
    </span>
  )
}
