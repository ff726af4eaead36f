using Caidence.Account;
using Caidence.HttpApi.Client;
using Caidence.HttpApi.Client.ConsoleTestApp;
using Caidence.Leads;
using Microsoft.Extensions.DependencyInjection;

if (args is not [var url, var workspace, var userName, var password])
{
    Console.Error.WriteLine("Usage: dotnet run -- http://localhost:5000 WORKSPACE USER PASSWORD");
    return 1;
}

var address = new Uri(url.TrimEnd('/') + "/");
var services = new ServiceCollection();
services.AddCaidenceHttpApiClient(address).AddHttpMessageHandler(() => new PasswordSignIn(address, workspace, userName, password));
await using var provider = services.BuildServiceProvider();

var profile = await provider.GetRequiredService<IProfileAppService>().GetAsync();
Console.WriteLine($"Signed in to {workspace} as {profile.UserName} <{profile.Email}>");

var leads = provider.GetRequiredService<ILeadsAppService>();
var lead = await leads.CreateAsync(new() { FirstName = "Ada", LastName = "Lovelace", Email = $"ada-{DateTime.UtcNow:yyyyMMddHHmmssfff}@example.com" });
Console.WriteLine($"Created the lead {lead.FullName} <{lead.Email}>, {lead.Status}");

var page = await leads.GetListAsync(new() { Sorting = "createdAt desc", MaxResultCount = 5 });
Console.WriteLine($"The newest {page.Items.Count} of {page.TotalCount} leads:");
foreach (var item in page.Items)
{
    Console.WriteLine($"  {item.CreatedAt:u}  {item.FullName}  {item.Email}  {item.Status}");
}

try
{
    await leads.GetListAsync(new() { MaxResultCount = 0 });
}
catch (AbpRemoteCallException refusal)
{
    Console.WriteLine($"Asked for a page of no leads: {(int)refusal.Status} {refusal.Message}");
    foreach (var error in refusal.ValidationErrors)
    {
        Console.WriteLine($"  {string.Join(", ", error.Members)}: {error.Message}");
    }
}

return 0;
