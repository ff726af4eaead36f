using Caidence.Data;
using Caidence.PlatformSimulator.Control;

namespace Caidence.Leads.Ingestion;

/// <summary>A test in which Meta and LinkedIn know of leads that we are told the ids of.</summary>
public abstract class PlatformLeadTest(Stage stage) : LeadTest(stage)
{
    protected override bool MeetsPlatforms => true;

    protected WebhookRequest Notice(string leadId) => Sent.ByMeta(Clock.Now, Sent.LeadOfMeta(leadId));

    protected WebhookRequest Notice(string leadId, string action) =>
        Sent.ByLinkedIn(The.LinkedInForm, Sent.LeadOfLinkedIn(leadId), action, Clock.Now);

    protected async Task<string> SubmitAsync(string email, string platform = "fb")
    {
        var submitted = await Platforms.SubmitFacebookLeadAsync(new()
        {
            Platform = platform,
            Notify = false,
            CreatedTime = Clock.Now,
            Answers =
            [
                new("full_name", ["Grace Hopper"]), new("email", [email]), new("phone_number", ["+44 20 7946 0958"]),
                new("what_is_your_monthly_budget?", ["1k_to_5k"]),
            ],
        });

        return submitted.LeadIds[0];
    }

    protected async Task<string> SubmitToLinkedInAsync()
    {
        var submitted = await Platforms.SubmitLinkedInLeadAsync(new LinkedInSubmission
        {
            Notify = false,
            SubmittedAt = Clock.Now,
            Answers = [new(11, "Grace"), new(12, "Hopper"), new(13, "grace@navy.example"), new(17, Options: [1])],
            Consents = [new(1, true)],
        });

        return submitted.LeadIds[0];
    }
}
