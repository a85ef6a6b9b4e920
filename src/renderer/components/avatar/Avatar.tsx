import styles from './Avatar.module.css'

const firstLetter = (name: string): string => {
  const first = [...new Intl.Segmenter().segment(name.trim())][0]?.segment ?? '?'
  return first.toUpperCase()
}

/** A persona: her picture, or the first letter of her name in a disc. */
export function Avatar({ name, picture, large }: { name: string; picture?: string | null; large?: boolean }) {
  const names = large ? `${styles.avatar} ${styles.large}` : styles.avatar
  if (picture) return <img className={names} src={picture} alt="" />
  return (
    <span className={names} aria-hidden>
      {firstLetter(name)}
    </span>
  )
}
