namespace Caidence.Leads.Sources;

/// <summary>A rotated secret or a pause counts from the commit on.</summary>
public sealed class ForgetChangedSources(ILeadSourceDirectory directory, IUnitOfWorkManager unitOfWorkManager)
    : ILocalEventHandler<LeadSourceChanged>, ITransientDependency
{
    public Task HandleEventAsync(LeadSourceChanged eventData)
    {
        unitOfWorkManager.Current!.OnCompleted(() =>
        {
            directory.Forget();
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }
}
