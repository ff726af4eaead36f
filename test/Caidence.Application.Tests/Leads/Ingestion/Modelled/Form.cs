using System.Text.Json;
using CsCheck;

namespace Caidence.Leads.Ingestion.Modelled;

internal enum FormSender
{
    /// <summary>Google, by its lead id.</summary>
    Google,

    /// <summary>Make, by an idempotency key.</summary>
    Make,

    /// <summary>The web shop, by the id of its message.</summary>
    Shop,

    /// <summary>Zapier, which sends no id.</summary>
    Zap,
}

/// <summary>What a person has filled in, as it reaches a sender. There are few of everything, so that much of it meets again.</summary>
/// <param name="Id">The sender's; two forms may carry the same.</param>
/// <param name="IsForged">Signed by somebody else, where there is a signature.</param>
internal sealed record Form(FormSender Sender, int Id, int? Email, int? Phone, bool IsTest, bool IsForged)
{
    private const string ForgedSecret = "whsec_Zm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2Vk";

    public static Gen<Form> Any { get; } = Gen.Select(
        Gen.Enum<FormSender>(), Gen.Int[0, 5], One(Gen.Int[0, 2]), One(Gen.Int[0, 1]), Rarely, Rarely,
        (sender, id, email, phone, isTest, isForged) => new Form(
            sender, id, email, phone, isTest, isForged && sender is FormSender.Google or FormSender.Shop));

    public bool IsUnreachable => Email is null && Phone is null;

    /// <summary>By which a repeat is known.</summary>
    public string Key => Sender == FormSender.Zap ? $"{Sender} {Email} {Phone}" : $"{Sender} {Id}";

    public override string ToString() =>
        $"{Sender} #{Id}{(Email is null ? "" : $", e-mail {Email}")}{(Phone is null ? "" : $", phone {Phone}")}{(IsTest ? ", test" : "")}{(IsForged ? ", forged" : "")}";

    public static CastSource SourceOf(FormSender sender, Cast the) => sender switch
    {
        FormSender.Google => the.GoogleForm,
        FormSender.Make => the.MakeScenario,
        FormSender.Shop => the.Shop,
        _ => the.Zap,
    };

    public WebhookRequest ToRequest(Cast the, Names names, DateTimeOffset now)
    {
        var (source, id) = (SourceOf(Sender, the), names.IdOf(Id));
        var contact = new[] { (Key: "email", Value: names.EmailOf(Email)), (Key: "phone", Value: names.PhoneOf(Phone)) }.Where(field => field.Value is not null).ToList();
        var body = JsonSerializer.Serialize(contact.ToDictionary(field => field.Key, object? (field) => field.Value).Append(new("test", IsTest)).ToDictionary());

        return Sender switch
        {
            FormSender.Google => Sent.ByGoogle(source, Sent.LeadOfGoogle(source, id, [.. contact!]) with
            {
                IsTest = IsTest,
                GoogleKey = IsForged ? "forged" : source.Secret!,
            }),
            FormSender.Make => Sent.ByZapier(source, body, Sent.Json, ("Idempotency-Key", id)),
            FormSender.Shop => Sent.ByShop(source, id, now, body, IsForged ? ForgedSecret : null),
            _ => Sent.ByZapier(source, body),
        };
    }

    private static Gen<bool> Rarely => Gen.Int[0, 9].Select(dice => dice == 0);

    private static Gen<int?> One(Gen<int> gen) => Gen.Select(gen, Gen.Int[0, 3], (value, dice) => dice == 0 ? (int?)null : value);
}

/// <summary>Spells the numbers out, differently for each story: all are told in one workspace.</summary>
internal sealed record Names(int Story)
{
    public string IdOf(int id) => $"{Story}-{id}";

    public string? EmailOf(int? email) => email is { } number ? $"person-{number}@story-{Story}.example" : null;

    public string? PhoneOf(int? phone) => phone is { } number ? $"+49151{20_000_000 + (Story * 10) + number}" : null;
}
