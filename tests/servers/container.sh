#!/usr/bin/env bash
# Builds deploy/Containerfile in the folder $1, with the site $2 as its dist/, prints where the image
# lies, and runs it until it is ended: as the image says, all but /run/nginx read-only, on a network of
# its own. The base is made of Debian's packages, since images of others may be out of reach.
set -euo pipefail
work=$1 site=$2
store=(--root "$work/store" --runroot "$work/run" --storage-driver vfs)

mkdir -p "$work/context"
cp -r deploy "$work/context/"
cp -r "$site" "$work/context/dist"

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' | grep -v security | head -1)
mmdebstrap --quiet --variant=minbase --mode=root "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$work/base.tar" "$mirror"
base=$(buildah "${store[@]}" from scratch)
buildah "${store[@]}" add --quiet "$base" "$work/base.tar" / >/dev/null
buildah "${store[@]}" commit --quiet "$base" localhost/base >/dev/null
buildah "${store[@]}" bud --isolation chroot --format docker --build-arg BASE=localhost/base \
  -f "$work/context/deploy/Containerfile" -t localhost/trip "$work/context" >"$work/build.log" 2>&1 ||
  { cat "$work/build.log" >&2 && exit 1; }
buildah "${store[@]}" inspect --type image localhost/trip >"$work/image.json"
image=$(buildah "${store[@]}" mount "$(buildah "${store[@]}" from localhost/trip)")

export image work
exec unshare --mount --net bash -c '
  set -euo pipefail
  ip link set lo up
  mount --bind "$image" "$image"
  mount -o remount,bind,ro "$image"
  mount -t tmpfs -o mode=1777,size=16m tmpfs "$image/run/nginx"
  mount --bind /dev "$image/dev"
  mapfile -t user < <(node -p "JSON.parse(fs.readFileSync(process.env.work + \"/image.json\")).Docker.config.User")
  mapfile -t command < <(node -p "JSON.parse(fs.readFileSync(process.env.work + \"/image.json\")).Docker.config.Cmd.join(\"\n\")")
  echo "$image"
  exec chroot --userspec="${user[0]}" --groups= "$image" "${command[@]}"
'
