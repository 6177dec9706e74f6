#!/usr/bin/env bash
# Sends a signed request and verifies the answer, with nothing but curl and openssl.
# private.pem is your private key, antom.pem the gateway's public key.
set -euo pipefail
gateway=${ANTOM_GATEWAY:-https://open-sea-global.alipay.com}
client_id=SANDBOX_5X00000000000000
# call from here
path=/ams/sandbox/api/v1/vaults/inquireVaulting
time=$(date +%s)000
body='{"vaultingRequestId":"vaulting-1"}'

signature=$(printf 'POST %s\n%s.%s.%s' "$path" "$client_id" "$time" "$body" |
  openssl dgst -sha256 -sign private.pem | openssl base64 -A |
  sed 's/+/%2B/g; s|/|%2F|g; s/=/%3D/g')

curl --silent --show-error --dump-header headers --output answer "$gateway$path" \
  --header 'Content-Type: application/json; charset=UTF-8' \
  --header "Client-Id: $client_id" --header "Request-Time: $time" \
  --header "Signature: algorithm=RSA256, keyVersion=1, signature=$signature" \
  --data-raw "$body"
# to here
# answer from here
header() { grep -i "^$1: " headers | tr -d '\r' | cut -d' ' -f2-; }
header signature | sed 's/.*signature=//; s/%2[Bb]/+/g; s|%2[Ff]|/|g; s/%3[Dd]/=/g' |
  openssl base64 -d -A >signature

# Your own client id, never the answer's; and the body as it came.
{
  printf 'POST %s\n%s.%s.' "$path" "$client_id" "$(header response-time)"
  cat answer
} | openssl dgst -sha256 -verify antom.pem -signature signature
# to here
