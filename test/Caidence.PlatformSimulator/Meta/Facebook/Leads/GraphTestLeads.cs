using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Facebook.Leads;

/// <summary><c>/{form}/test_leads</c>, and the removal of a lead.</summary>
internal static class GraphTestLeads
{
    public static async Task<IResult> CreateAsync(
        string id, HttpContext context, MetaState state, MetaNotifier notifier, SimulatorClock clock)
    {
        if (state.FindForm(id) is not { } form || GraphCaller.Of(context).Owner(form.PageId) is not { } page)
        {
            return GraphError.NoSuchObject(id);
        }

        var lead = MetaTestLead.For(form, state.NextLeadId(), clock.GetUtcNow());
        state.Keep(lead);
        if (page.SubscribedFields.Contains("leadgen"))
        {
            await notifier.SendAsync(state.FindApp(page.AppId)!, [MetaChange.For(lead)]);
        }

        return new GraphJson(new JsonObject { ["id"] = lead.Id });
    }

    public static IResult Delete(string id, HttpContext context, MetaState state)
    {
        var isOurs = state.FindLead(id) is { } lead && GraphCaller.Of(context).Owner(lead.PageId) is not null;
        return isOurs && state.RemoveLead(id) ? GraphJson.Success : GraphError.NoSuchObject(id);
    }
}
