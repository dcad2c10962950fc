import type { Helper } from './serviceHelpers.ts'

/** Shell functions that make texts: names, JSON, documents. */
export const TEXT_HELPERS: readonly Helper[] = [
  {
    name: 'checksum',
    text: `checksum() {
  local sum
  sum=$(printf '%s\\n' "$@" | cksum)
  printf '%s' "\${sum%% *}"
}`,
  },
  {
    name: 'fit',
    text: `# fit LENGTH NAME [ENDING]: the name, or what fits of it and a checksum of the whole.
fit() {
  local room stem sum ending=\${3-}
  room=$(($1 - \${#ending}))
  if [ "\${#2}" -le "$room" ]; then
    printf '%s' "$2$ending"
    return
  fi
  sum=$(checksum "$2")
  stem=\${2:0:$((room - \${#sum} - 1))}
  printf '%s' "\${stem%-}-$sum$ending"
}`,
  },
  {
    name: 'plain',
    text: `# plain VARIABLE: refuses a name that no service would take.
plain() {
  case "\${!1}" in
    '' | *[!A-Za-z0-9_./:@+#*%-]*) fail "\${1%_name} must be called by letters, digits and _ . / : @ + # * % -, not: \${!1}" ;;
  esac
}`,
  },
  {
    name: 'json_text',
    text: `# Text as the inside of a JSON string.
json_text() {
  local text=$1
  text=\${text//\\\\/\\\\\\\\}
  text=\${text//\\"/\\\\\\"}
  text=\${text//$'\\n'/\\\\n}
  text=\${text//$'\\r'/\\\\r}
  text=\${text//$'\\t'/\\\\t}
  printf '%s' "$text"
}`,
  },
  {
    name: 'json_list',
    text: `# "a,b" as the inside of a JSON list.
json_list() {
  local item separator=''
  local items
  IFS=, read -r -a items <<< "$1"
  for item in "\${items[@]}"; do
    printf '%s"%s"' "$separator" "$(json_text "$item")"
    separator=,
  done
}`,
  },
  {
    name: 'joined',
    text: `# joined SEPARATOR "a,b": the list with another separator.
joined() {
  local item between=''
  local items
  IFS=, read -r -a items <<< "$2"
  for item in "\${items[@]}"; do
    printf '%s%s' "$between" "$item"
    between=$1
  done
}`,
  },
  {
    name: 'document',
    text: `# Writes a JSON document beside the script; commands name it with file://.
document() {
  cat > "$DOCUMENTS/$1"
}`,
  },
  {
    name: 'text_file',
    text: `# The same for text, without the line end that a here-document adds.
text_file() {
  local content
  content=$(cat && printf x)
  content=\${content%x}
  printf '%s' "\${content%$'\\n'}" > "$DOCUMENTS/$1"
}`,
  },
  {
    name: 'zip_file',
    text: `# zip_file SOURCE NAME ARCHIVE: an archive with the one file, not compressed; its checksum is that which gzip works out.
zip_file() {
  local name=$2 size
  size=$(($(wc -c < "$1")))
  {
    printf 'PK\\003\\004\\012\\000\\000\\000\\000\\000\\000\\000\\041\\000'
    zip_sizes "$1" "$size" "\${#name}"
    printf '%s' "$name"
    cat "$1"
    printf 'PK\\001\\002\\012\\003\\012\\000\\000\\000\\000\\000\\000\\000\\041\\000'
    zip_sizes "$1" "$size" "\${#name}"
    printf '\\000\\000\\000\\000\\000\\000\\000\\000\\244\\201'
    little_endian 0 4
    printf '%s' "$name"
    printf 'PK\\005\\006\\000\\000\\000\\000\\001\\000\\001\\000'
    little_endian $((46 + \${#name})) 4
    little_endian $((30 + \${#name} + size)) 4
    little_endian 0 2
  } > "$3"
}

# Checksum, size compressed and not, length of the name, and of what else there might be.
zip_sizes() {
  gzip -c "$1" | tail -c 8 | head -c 4
  little_endian "$2" 4
  little_endian "$2" 4
  little_endian "$3" 2
  little_endian 0 2
}

# little_endian NUMBER BYTES
little_endian() {
  local number=$1 at octal
  for ((at = 0; at < $2; at++)); do
    printf -v octal '\\\\0%03o' $((number & 255))
    printf '%b' "$octal"
    number=$((number >> 8))
  done
}`,
  },
  {
    name: 'base64_of',
    text: `base64_of() {
  base64 < "$DOCUMENTS/$1" | tr -d '\\r\\n'
}`,
  },
]
