using Caidence.Leads.Paging;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Words;

/// <summary>Notes how many leads were asked for by their words.</summary>
internal sealed class CountingIndex
{
    public int Asked { get; set; }

    public void PutBefore(IServiceCollection services)
    {
        var own = services.Last(service => service.ServiceType == typeof(ILeadWordIndex)).ImplementationType!;
        services.AddScoped<ILeadWordIndex>(provider => new Before(this, (ILeadWordIndex)ActivatorUtilities.CreateInstance(provider, own)));
    }

    private sealed class Before(CountingIndex counting, ILeadWordIndex index) : ILeadWordIndex
    {
        public int LeadsOfOneRow => index.LeadsOfOneRow;

        public IQueryable<LeadSearchTerm> Next(IReadOnlyList<string> codes, LeadPlace? after, bool isDescending, int count)
        {
            counting.Asked += count;
            return index.Next(codes, after, isDescending, count);
        }

        public Task RemoveAsync(IReadOnlyList<Guid> leadIds, CancellationToken cancellationToken) => index.RemoveAsync(leadIds, cancellationToken);
    }
}
