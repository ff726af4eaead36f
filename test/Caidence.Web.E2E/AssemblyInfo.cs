using Caidence.Web.E2E;
using Xunit;

[assembly: AssemblyFixture(typeof(Site))]
