using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.Meta;

namespace Caidence.PlatformSimulator.Control;

internal static class FacebookSubmissions
{
    public static async Task<FacebookSubmitted> SubmitAsync(
        FacebookSubmission submission, MetaState state, MetaNotifier notifier, SimulatorClock clock)
    {
        var page = PageOf(submission, state);
        var form = FormOf(submission, state);
        var leads = Enumerable.Range(0, submission.Count).Select(_ => LeadOf(submission, form, state, clock)).ToList();
        leads.ForEach(state.Keep);

        var deliveries = submission.Notify && page.SubscribedFields.Contains("leadgen")
            ? await NotifyAsync(submission, AppOf(submission, page, state), leads, notifier)
            : [];
        return new([.. leads.Select(lead => lead.Id)], deliveries);
    }

    private static async Task<IReadOnlyList<WebhookDelivery>> NotifyAsync(
        FacebookSubmission submission, MetaApp app, IReadOnlyList<MetaLead> leads, MetaNotifier notifier)
    {
        var bodies = leads
            .Select(MetaChange.For)
            .Chunk(submission.Batch ? leads.Count : 1)
            .SelectMany(body => Enumerable.Repeat(body, submission.Copies));
        var deliveries = new List<WebhookDelivery>();
        foreach (var changes in bodies)
        {
            deliveries.Add(await notifier.SendAsync(app, changes));
        }

        return deliveries;
    }

    private static MetaPage PageOf(FacebookSubmission submission, MetaState state)
    {
        var page = state.FindPage(submission.PageId) ?? MetaSeeds.NewPage(submission.PageId);
        page = page with { Token = submission.PageToken ?? page.Token };
        state.Keep(page);
        return page;
    }

    private static MetaForm FormOf(FacebookSubmission submission, MetaState state)
    {
        if (state.FindForm(submission.FormId) is { } known)
        {
            return known;
        }

        var form = new MetaForm
        {
            Id = submission.FormId,
            PageId = submission.PageId,
            Name = $"Form {submission.FormId}",
            Questions = [.. submission.Answers.Select(answer => new MetaQuestion(answer.Name, answer.Name, "CUSTOM"))],
        };
        state.Keep(form);
        return form;
    }

    private static MetaApp AppOf(FacebookSubmission submission, MetaPage page, MetaState state)
    {
        var app = state.FindApp(page.AppId)!;
        return app with
        {
            CallbackUrl = submission.CallbackUrl ?? app.CallbackUrl,
            Secret = submission.AppSecret ?? app.Secret,
        };
    }

    private static MetaLead LeadOf(FacebookSubmission submission, MetaForm form, MetaState state, SimulatorClock clock)
    {
        var id = submission.LeadId ?? state.NextLeadId();
        var now = submission.CreatedTime ?? clock.GetUtcNow();
        return submission.IsTest
            ? MetaTestLead.For(form, id, now) with { PageId = submission.PageId }
            : new MetaLead
            {
                Id = id,
                FormId = form.Id,
                PageId = submission.PageId,
                CreatedTime = now,
                IsOrganic = submission.IsOrganic,
                Platform = submission.Platform,
                Answers = submission.Answers,
                Disclaimers = submission.Disclaimers,
            };
    }
}
