namespace Caidence.Web.Pages.Integrations;

/// <summary>Shell commands that send a lead the way a sender would: bash, curl and openssl, nothing else.</summary>
public static class SignedRequests
{
    private const string Body = """{"first_name":"Ada","last_name":"Lovelace","email":"ada@example.com","phone":"+442079460958","company":"Analytical Engines"}""";

    /// <param name="secret">Null leaves a place for it.</param>
    public static string PlainHmac(string address, string? secret) => $$"""
        URL='{{address}}'
        SECRET='{{secret ?? "whsec_..."}}'
        BODY='{{Body}}'
        SIGNATURE=$(printf '%s' "$BODY" | openssl dgst -sha256 -hmac "$SECRET" | sed 's/^.* //')
        curl -i "$URL" -H 'Content-Type: application/json' \
          -H "X-Webhook-Signature: sha256=$SIGNATURE" --data-binary "$BODY"
        """;

    /// <inheritdoc cref="PlainHmac"/>
    public static string StandardWebhooks(string address, string? secret) => $$"""
        URL='{{address}}'
        SECRET='{{secret ?? "whsec_..."}}'
        BODY='{{Body}}'
        ID="msg_$(openssl rand -hex 12)"; TIME=$(date +%s)
        KEY=$(printf '%s' "${SECRET#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
        SIGNATURE=$(printf '%s' "$ID.$TIME.$BODY" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$KEY" -binary | openssl base64 -A)
        curl -i "$URL" -H 'Content-Type: application/json' -H "webhook-id: $ID" \
          -H "webhook-timestamp: $TIME" -H "webhook-signature: v1,$SIGNATURE" --data-binary "$BODY"
        """;

    public static string Unsigned(string address) => $$"""
        curl -i '{{address}}' -H 'Content-Type: application/json' \
          --data-binary '{{Body}}'
        """;

    /// <summary>Google Ads' own shape, with its key in the body.</summary>
    public static string Google(string address, string? key) => $$"""
        curl -i '{{address}}' -H 'Content-Type: application/json' --data-binary '{
          "lead_id": "example-1", "api_version": "1.0", "form_id": 1, "campaign_id": 2, "is_test": true,
          "google_key": "{{key ?? "..."}}",
          "user_column_data": [
            {"column_id": "FULL_NAME", "string_value": "Ada Lovelace"},
            {"column_id": "EMAIL", "string_value": "ada@example.com"}]}'
        """;

    public static string SubscribePage(string? pageId) => $$"""
        curl -X POST 'https://graph.facebook.com/v26.0/{{pageId ?? "PAGE_ID"}}/subscribed_apps' \
          -d subscribed_fields=leadgen -d access_token="$PAGE_TOKEN"
        """;

    public static string SubscribeOwner(string address, string? ownerUrn) => $$"""
        curl -X POST 'https://api.linkedin.com/rest/leadNotifications' \
          -H "Authorization: Bearer $ACCESS_TOKEN" -H 'Linkedin-Version: 202610' -H 'Content-Type: application/json' \
          --data-binary '{
            "webhook": "{{address}}", "leadType": "SPONSORED",
            "owner": { "{{KindOf(ownerUrn)}}": "{{ownerUrn ?? "urn:li:sponsoredAccount:..."}}" }
          }'
        """;

    private static string KindOf(string? ownerUrn) =>
        ownerUrn?.Contains(":organization:", StringComparison.Ordinal) == true ? "organization" : "sponsoredAccount";
}
