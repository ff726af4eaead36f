using Caidence.Leads.Paging;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Words;

/// <summary>Notes how many leads were looked at for their words.</summary>
internal sealed class CountingIndex
{
    public int Seen { get; set; }

    public void PutBefore(IServiceCollection services)
    {
        var own = services.Last(service => service.ServiceType == typeof(ILeadWordIndex)).ImplementationType!;
        services.AddScoped<ILeadWordIndex>(provider => new Before(this, (ILeadWordIndex)ActivatorUtilities.CreateInstance(provider, own)));
    }

    private sealed class Before(CountingIndex counting, ILeadWordIndex index) : ILeadWordIndex
    {
        public async Task<List<LeadPlace>> NextAsync(IReadOnlyList<string> codes, LeadPlace? after, bool isDescending, int count, CancellationToken cancellationToken)
        {
            var next = await index.NextAsync(codes, after, isDescending, count, cancellationToken);
            counting.Seen += next.Count;
            return next;
        }
    }
}
