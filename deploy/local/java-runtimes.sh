# Finds JDKs; sourced by start and stop. Nothing is run for it: every JDK says its version in its `release` file.

# The feature version of the JDK in a folder (17, 25, ...); nothing when there is none.
feature_of() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1
  fi
}

# The folder of the `java` on the PATH, links followed.
java_on_path() {
  local program
  program=$(command -v "${1:-java}" 2>/dev/null) || return 0
  while [ -L "$program" ]; do
    local target
    target=$(readlink "$program")
    case "$target" in
      /*) program=$target ;;
      *) program=$(dirname "$program")/$target ;;
    esac
  done
  (cd "$(dirname "$program")/.." 2>/dev/null && pwd -P)
}

# Every place to look, one folder a line.
java_folders() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  java_on_path java
  local folder
  for folder in ${JAVA_FOLDERS-/usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home}; do
    [ -d "$folder" ] && echo "$folder"
  done
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home 2>/dev/null
  return 0
}

# Sets newest_java (folder) and newest_feature.
find_newest_java() {
  newest_java='' newest_feature=0
  local folder feature
  while IFS= read -r folder; do
    feature=$(feature_of "$folder")
    if [ -n "$feature" ] && [ "$feature" -gt "$newest_feature" ]; then
      newest_java=$folder newest_feature=$feature
    fi
  done <<EOF
$(java_folders)
EOF
}

# Sets build_java: JAVA_HOME, else the one on the PATH, else the newest; it needs a compiler and version 17.
find_build_java() {
  build_java=''
  local folder feature
  while IFS= read -r folder; do
    feature=$(feature_of "$folder")
    if [ -n "$feature" ] && [ "$feature" -ge 17 ] && [ -x "$folder/bin/javac" ]; then
      build_java=$folder
      return 0
    fi
  done <<EOF
$(java_folders)
EOF
}
