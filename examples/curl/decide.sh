#!/bin/sh
# Asks the service for a decision, for why it is so, and for the law: sh decide.sh http://127.0.0.1:8080 loan.json [token]
set -eu
service=$1
loan=$2
token=${3:-}

ask() {
  curl --fail-with-body --silent --show-error ${token:+--header "authorization: Bearer $token"} "$@"
  echo
}

ask "$service/v1/decision" --header 'content-type: application/json' --data "@$loan"
ask "$service/v1/explanation?detail=brief" --header 'content-type: application/json' --header 'accept: text/markdown' \
  --header 'accept-language: en' --data "@$loan"
ask "$service/v1/rulebooks"
