/** "24 Nov 2026, 14:05" where the user is; the same shape in every locale, so that it never reads ambiguously. */
export function when(instant: number): string {
  const date = new Date(instant)
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  const two = (value: number) => String(value).padStart(2, '0')
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`
  return `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}, ${time}`
}
