using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Meta.Accounts;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary><c>POST /{phone}/register</c>: a number that has a PIN already wants that one, any other gets this one.</summary>
internal static class GraphRegistration
{
    private const int MostAttempts = 10;
    private const int PinLength = 6;

    public static async Task<IResult> RegisterAsync(string id, HttpContext context, MetaAccounts accounts)
    {
        var input = await ReadAsync(context);
        return GraphWhatsApp.For(accounts.FindByNumber(id)?.Id ?? id, context, accounts, GraphWhatsApp.Manage, business =>
        {
            var pin = (string?)input?["pin"];
            if ((string?)input?["messaging_product"] != "whatsapp" || pin?.Length != PinLength || !pin.All(char.IsAsciiDigit))
            {
                return GraphError.BadParameter("pin");
            }

            var number = business.Numbers.First(number => number.Id == id);
            var refusal = Judge(number, pin);
            accounts.Keep(business with { Numbers = [.. business.Numbers.Select(each => each.Id == id ? After(number, refusal is null ? pin : null) : each)] });
            return refusal ?? (IResult)GraphJson.Success;
        });
    }

    private static GraphError? Judge(WhatsAppNumber number, string pin) =>
        number.Attempts >= MostAttempts ? new(133016, "(#133016) Account register or deregister temporarily blocked: too many attempts.")
        : number.Pin is not null && number.Pin != pin ? new(133005, $"(#133005) Two step verification PIN mismatch: {pin}")
        : null;

    private static WhatsAppNumber After(WhatsAppNumber number, string? pin) => pin is null
        ? number with { Attempts = number.Attempts + 1 }
        : number with { Attempts = number.Attempts + 1, Pin = pin, Status = "CONNECTED" };

    private static async Task<JsonNode?> ReadAsync(HttpContext context)
    {
        try
        {
            return await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
