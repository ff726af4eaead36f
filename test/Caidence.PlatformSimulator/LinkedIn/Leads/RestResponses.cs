using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.LinkedIn.Rest;

namespace Caidence.PlatformSimulator.LinkedIn.Leads;

/// <summary><c>/rest/leadFormResponses</c>.</summary>
internal static class RestResponses
{
    public static IResult Get(string id, HttpContext context, LinkedInState state) =>
        state.FindLead(id) is { } lead && RestCaller.Of(context).Owns(lead.OwnerUrn)
            ? Results.Json(Json(lead, state, RestFields.Of(context.Request)))
            : RestError.NotFound($"leadFormResponse {id}");

    public static IResult Find(HttpContext context, LinkedInState state)
    {
        var query = context.Request.Query;
        if (query["q"] != "owner" || RestParameters.Single(query["owner"]) is not { } owner)
        {
            return RestError.Invalid("owner");
        }

        if (RestParameters.Single(query["leadType"]) is not { } leadType)
        {
            return RestError.Invalid("leadType");
        }

        if (!RestCaller.Of(context).Owns(owner))
        {
            return RestError.AccessDenied("leadFormResponses.FINDER-owner");
        }

        var range = RestParameters.TimeRange(query["submittedAtTimeRange"]);
        if (query.ContainsKey("submittedAtTimeRange") && range is null)
        {
            return RestError.Invalid("submittedAtTimeRange");
        }

        var form = (string?)query["versionedLeadGenFormUrn"];
        var leads = state.Leads
            .Where(lead => lead.OwnerUrn == owner && lead.LeadType == leadType)
            .Where(lead => range is null || (lead.SubmittedAt >= range.Value.Start && lead.SubmittedAt < range.Value.End))
            .Where(lead => form is null || lead.FormUrn == form)
            .Where(lead => query["limitedToTestLeads"] != "true" || lead.TestLead)
            .OrderByDescending(lead => lead.SubmittedAt)
            .ThenBy(lead => lead.Id, StringComparer.Ordinal);
        var fields = RestFields.Of(context.Request);
        return RestPaging.Page(context.Request, [.. leads.Select(lead => Json(lead, state, fields))]);
    }

    // Decorations (names ending in Info, and form) exist only for those who ask; null fields are left out.
    private static JsonObject Json(LinkedInLead lead, LinkedInState state, RestFields fields)
    {
        var json = Plain(lead);
        if (fields.Names("leadMetadataInfo"))
        {
            json["leadMetadataInfo"] = new JsonObject
            {
                ["sponsoredLeadMetadataInfo"] = new JsonObject
                {
                    ["campaign"] = new JsonObject { ["id"] = $"urn:li:sponsoredCampaign:{lead.CampaignId}", ["name"] = lead.CampaignName },
                },
            };
        }

        if (fields.Names("form") && state.FindForm(lead.FormId, lead.FormVersion) is { } form)
        {
            json["form"] = RestForms.Json(form);
        }

        return fields.Select(json);
    }

    private static JsonObject Plain(LinkedInLead lead) => new()
    {
        ["id"] = lead.Id,
        ["leadType"] = lead.LeadType,
        ["submittedAt"] = lead.SubmittedAt.ToUnixTimeMilliseconds(),
        ["testLead"] = lead.TestLead,
        ["owner"] = LinkedInNotification.Owner(lead.OwnerUrn),
        ["submitter"] = "urn:li:person:Ab1",
        ["versionedLeadGenFormUrn"] = lead.FormUrn,
        ["associatedEntity"] = new JsonObject { ["associatedCreative"] = $"urn:li:sponsoredCreative:{lead.CreativeId}" },
        ["leadMetadata"] = new JsonObject
        {
            ["sponsoredLeadMetadata"] = new JsonObject { ["campaign"] = $"urn:li:sponsoredCampaign:{lead.CampaignId}" },
        },
        ["formResponse"] = new JsonObject
        {
            ["answers"] = new JsonArray([.. lead.Answers.Select(Answer)]),
            ["consentResponses"] = new JsonArray([.. lead.Consents.Select(Consent)]),
        },
    };

    private static JsonObject Answer(LinkedInAnswer answer) => new()
    {
        ["questionId"] = answer.QuestionId,
        ["answerDetails"] = answer.Options is { } options
            ? new JsonObject { ["multipleChoiceAnswer"] = new JsonObject { ["options"] = Numbers(options) } }
            : new JsonObject { ["textQuestionAnswer"] = new JsonObject { ["answer"] = answer.Text } },
    };

    private static JsonArray Numbers(IEnumerable<int> numbers) => [.. numbers.Select(number => (JsonNode)number)];

    private static JsonObject Consent(LinkedInConsentResponse response) =>
        new() { ["consentId"] = response.ConsentId, ["accepted"] = response.Accepted };
}
