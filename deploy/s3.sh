#!/bin/sh
# Puts dist/ into a store like S3, each file with its type and how long it may be kept:
#   deploy/s3.sh s3://bucket/path [options of aws]
# Made from public/_headers by "npm run headers", and tested to agree with it. Change it there.
set -eu
to=${1:?Say where to: deploy/s3.sh s3://bucket/path}
shift
options=$*

put() {
	type=$1 kept=$2
	shift 2
	# Options are words.
	# shellcheck disable=SC2086
	aws s3 cp dist "$to" --recursive --exclude '*' "$@" --content-type "$type" --cache-control "$kept" --only-show-errors $options
}

put 'text/css; charset=utf-8' 'public, max-age=31536000, immutable' --include '_astro/*.css' --include 'embed/fonts/*.css'
put 'text/css; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.css' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'text/javascript; charset=utf-8' 'public, max-age=31536000, immutable' --include '_astro/*.js' --include 'embed/fonts/*.js'
put 'text/javascript; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.js' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'font/woff2' 'public, max-age=31536000, immutable' --include '_astro/*.woff2' --include 'embed/fonts/*.woff2'
put 'font/woff2' 'public, max-age=0, must-revalidate' --include '*.woff2' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'application/x-bibtex; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.bib' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'text/csv; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.csv' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'application/json' 'public, max-age=0, must-revalidate' --include '*.json' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'image/png' 'public, max-age=0, must-revalidate' --include '*.png' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'image/svg+xml' 'public, max-age=0, must-revalidate' --include '*.svg' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'text/plain; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.txt' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'application/manifest+json' 'public, max-age=0, must-revalidate' --include '*.webmanifest' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'application/xml' 'public, max-age=0, must-revalidate' --include '*.xml' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'application/zip' 'public, max-age=0, must-revalidate' --include '*.zip' --exclude '_astro/*' --exclude 'embed/fonts/*'
put 'text/html; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.html' --exclude '_astro/*' --exclude 'embed/fonts/*'
