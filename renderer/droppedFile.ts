/** Hands over a file dropped anywhere on the window, which the browser itself would navigate to. */
export function onDroppedFile(open: (file: File) => void): void {
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  window.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0]
    if (file === undefined) return
    event.preventDefault()
    open(file)
  })
}
