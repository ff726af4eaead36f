using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.LinkedIn.Rest;

namespace Caidence.PlatformSimulator.LinkedIn.Leads;

internal static class RestForms
{
    public static IResult Get(long id, HttpContext context, LinkedInState state) =>
        state.FindForm(id) is { } form && RestCaller.Of(context).Owns(form.OwnerUrn)
            ? Results.Json(Json(form))
            : RestError.NotFound($"leadForm {id}");

    public static IResult Find(HttpContext context, LinkedInState state)
    {
        if (context.Request.Query["q"] != "owner" || RestParameters.Single(context.Request.Query["owner"]) is not { } owner)
        {
            return RestError.Invalid("owner");
        }

        return RestCaller.Of(context).Owns(owner)
            ? RestPaging.Page(context.Request, [.. Newest(state, owner).Select(Json)])
            : RestError.AccessDenied("leadForms.FINDER-owner");
    }

    public static JsonObject Json(LinkedInForm form) => new()
    {
        ["id"] = form.Id,
        ["versionId"] = form.VersionId,
        ["name"] = form.Name,
        ["state"] = "PUBLISHED",
        ["owner"] = LinkedInNotification.Owner(form.OwnerUrn),
        ["created"] = form.Created.ToUnixTimeMilliseconds(),
        ["lastModified"] = form.Created.ToUnixTimeMilliseconds(),
        ["creationLocale"] = new JsonObject { ["language"] = form.Language, ["country"] = form.Country },
        ["hiddenFields"] = new JsonArray([.. form.HiddenFields.Select(Hidden)]),
        ["content"] = new JsonObject
        {
            ["headline"] = Text(form, form.Name),
            ["questions"] = new JsonArray([.. form.Questions.Select(question => Question(form, question))]),
            ["legalInfo"] = new JsonObject
            {
                ["privacyPolicyUrl"] = "https://example.com/privacy",
                ["consents"] = new JsonArray([.. form.Consents.Select(consent => Consent(form, consent))]),
            },
        },
    };

    private static IEnumerable<LinkedInForm> Newest(LinkedInState state, string owner) =>
        state.Forms
            .Where(form => form.OwnerUrn == owner)
            .GroupBy(form => form.Id)
            .Select(versions => versions.MaxBy(form => form.VersionId)!);

    private static JsonObject Hidden(LinkedInHiddenField field) => new() { ["name"] = field.Name, ["value"] = field.Value };

    private static JsonObject Question(LinkedInForm form, LinkedInQuestion question)
    {
        var json = new JsonObject
        {
            ["questionId"] = question.QuestionId,
            ["name"] = question.Name,
            ["question"] = Text(form, question.Text),
            ["responseRequired"] = true,
            ["responseEditable"] = true,
            ["questionDetails"] = question.Options is { } options
                ? Details("multipleChoiceQuestionDetails", "options", new JsonArray([.. options.Select(Option)]))
                : Details("textQuestionDetails", "maxResponseLength", 300),
        };
        if (question.PredefinedField is { } kind)
        {
            json["predefinedField"] = kind;
        }

        return json;

        JsonObject Option(string label, int id) => new() { ["id"] = id, ["text"] = Text(form, label) };
    }

    private static JsonObject Details(string kind, string name, JsonNode value) => new() { [kind] = new JsonObject { [name] = value } };

    private static JsonObject Consent(LinkedInForm form, LinkedInConsent consent) => new()
    {
        ["id"] = consent.Id,
        ["checkRequired"] = consent.CheckRequired,
        ["consent"] = Text(form, consent.Text),
    };

    private static JsonObject Text(LinkedInForm form, string text) =>
        new() { ["localized"] = new JsonObject { [$"{form.Language}_{form.Country}"] = text } };
}
