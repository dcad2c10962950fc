import { Box as Neutral } from 'lucide-react'
import styles from './icons.module.css'
import { iconUrl } from './icons.ts'

/** The icon of a component type. Decorative: the name beside it says what it is. */
export function ServiceIcon({ name, size }: { readonly name: string | undefined; readonly size: number }) {
  const url = iconUrl(name)
  if (url === null) {
    return (
      <span className={styles.neutral} style={{ width: size, height: size }}>
        <Neutral size={Math.round(size * 0.6)} aria-hidden />
      </span>
    )
  }
  return <img className={styles.icon} src={url} width={size} height={size} alt="" draggable={false} />
}
